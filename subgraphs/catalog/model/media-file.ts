export const mediaKinds = ['IMAGE', 'VIDEO'] as const;
export type MediaKind = (typeof mediaKinds)[number];

const types = {
  svg: { kind: 'IMAGE', mime: 'image/svg+xml' },
  png: { kind: 'IMAGE', mime: 'image/png' },
  jpg: { kind: 'IMAGE', mime: 'image/jpeg' },
  webp: { kind: 'IMAGE', mime: 'image/webp' },
  mp4: { kind: 'VIDEO', mime: 'video/mp4' },
} as const;

/** One plain name without folders: nothing that could lead out of the media folder. */
const form = /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*\.(svg|png|jpg|webp|mp4)$/;

/** What a media file is, by its name; null for a name that is not one. */
export function mediaType(file: string): { kind: MediaKind; mime: string } | null {
  const extension = form.exec(file)?.[1];
  if (!extension || !isKnown(extension)) return null;
  return types[extension];
}

function isKnown(extension: string): extension is keyof typeof types {
  return extension in types;
}

export const mediaFileRule =
  'a plain file name of lower-case letters, digits and dashes that ends in .svg, .png, .jpg, .webp or .mp4';
