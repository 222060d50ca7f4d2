import type { MediaResolvers } from '../generated/resolvers.ts';
import { mediaType } from '../model/media-file.ts';
import { mediaUrl } from '../pictures.ts';

export const Media: MediaResolvers = {
  url: ({ file }, _args, { origin }) => mediaUrl(file, origin),
  altText: ({ alt_text }) => alt_text,
  kind: ({ file }) => mediaType(file)?.kind ?? 'IMAGE',
};
