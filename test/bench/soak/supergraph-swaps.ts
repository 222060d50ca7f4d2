import { rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { until } from '../../support/until.ts';
import { askOnce } from '../measure/ask.ts';
import type { Stage } from '../stages/stage.ts';

const variants = 4;
const takenOverWithinMs = 60_000;

const answer = z.object({ __type: z.object({ fields: z.array(z.object({ name: z.string() })) }) });
const question = JSON.stringify({ query: '{ __type(name: "Product") { fields { name } } }' });

/** Replaces the supergraph's file by the next of a few variants, and resolves when that one is served. */
export function supergraphSwaps(stage: Stage, url: string): () => Promise<void> {
  const texts = Array.from({ length: variants }, (_, nth) => variantText(stage, nth));
  let swaps = 0;
  return async () => {
    const nth = swaps % variants;
    swaps += 1;
    const { supergraphFile } = stage;
    await writeFile(`${supergraphFile}.new`, texts[nth] ?? '');
    await rename(`${supergraphFile}.new`, supergraphFile);
    await until(
      'the gateway takes over the supergraph',
      async () => (await fieldsOfProduct(url)).includes(`variant${nth}`),
      takenOverWithinMs,
    );
  };
}

/** Differs from the others by a field that nobody asks. */
function variantText({ parts }: Stage, nth: number): string {
  const varied = parts.map((part) => ({
    ...part,
    sdl:
      part.name === 'products'
        ? part.sdl.replace('price: Int!', `price: Int! variant${nth}: Int`)
        : part.sdl,
  }));
  return composeGraph(varied).supergraphSdl;
}

async function fieldsOfProduct(url: string): Promise<string[]> {
  const { __type } = answer.parse(await askOnce(url, question));
  return __type.fields.map(({ name }) => name);
}
