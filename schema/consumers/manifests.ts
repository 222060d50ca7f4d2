import { z } from 'zod';
import type { OperationText } from './documents.ts';

/** Apollo's persisted query manifest. Source: Apollo documentation, "generate-persisted-query-manifest". */
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ body: z.string() })),
});

/** The persisted documents of GraphQL Code Generator's client preset: each text under its hash. */
const persistedDocuments = z.record(z.string(), z.string());

/** The texts of a JSON file of persisted operations; undefined for JSON of neither form. */
export function manifestTexts(file: string, json: unknown): OperationText[] | undefined {
  const manifest = apolloManifest.safeParse(json);
  if (manifest.success) {
    return manifest.data.operations.map(({ body }, index) => {
      return { place: `${file}: operations[${index}]`, text: body };
    });
  }
  const documents = persistedDocuments.safeParse(json);
  if (!documents.success) return undefined;
  return Object.entries(documents.data).map(([hash, text]) => ({
    place: `${file}: ${hash}`,
    text,
  }));
}
