import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const pages = join(root, 'gateway/studio/app/pages');

const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => /queries\.ts$/.test(name))
  .sort();

const withText = z.object({ text: z.string() });

describe('what Studio’s pages ask', () => {
  let graph: GraphQLSchema;
  beforeAll(() => {
    const sdl = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
    graph = Supergraph.build(sdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
  });

  it.each(files)('%s is what the graph can answer', async (file) => {
    const exported: Record<string, unknown> = await import(join(pages, file));
    const texts = Object.values(exported).flatMap(
      (one) => withText.safeParse(one).data?.text ?? [],
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(validate(graph, parse(text))).toEqual([]);
  });
});
