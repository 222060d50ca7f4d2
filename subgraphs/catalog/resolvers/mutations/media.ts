import { z } from 'zod';
import { id, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { mediaFileRule, mediaType } from '../../model/media-file.ts';
import { attachMedia, removeMedia } from '../../store/media-edits.ts';
import { allowed, position } from './input.ts';

const attachInput = z.object({
  id,
  product: id,
  sku: id.nullish(),
  file: z
    .string()
    .max(200)
    .refine((file) => mediaType(file) !== null, `must be ${mediaFileRule}`),
  altText: line(500),
  position: position.nullish(),
});

const removeInput = z.object({ id });

export const mediaMutations: Pick<MutationResolvers, 'attachMedia' | 'removeMedia'> = {
  attachMedia: mutation({
    allowed,
    input: attachInput,
    run: async ({ id, product, sku, file, altText, position }, { db }: Context) => ({
      media: await attachMedia(db, {
        id,
        product_id: product,
        sku: sku ?? null,
        file,
        alt_text: altText,
        position: position ?? 0,
      }),
    }),
    refused: { media: null },
  }),
  removeMedia: mutation({
    allowed,
    input: removeInput,
    run: async ({ id }, { db }: Context) => ({ product: await removeMedia(db, id) }),
    refused: { product: null },
  }),
};
