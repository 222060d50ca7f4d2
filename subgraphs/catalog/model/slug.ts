export const handleForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text as lower-case letters, digits and single dashes: "Lanolin & Co" gives "lanolin-co". */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'unnamed';
}
