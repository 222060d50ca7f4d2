import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { loader } from '../../../platform/process/spawn-node.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { freePort } from '../../support/cluster.ts';
import { until } from '../../support/until.ts';
import { programFile } from '../peers/peer.ts';
import { startChild } from '../processes/child.ts';
import type { Stops } from '../processes/stops.ts';
import { federation1, federation2, partTexts } from '../subgraphs/schemas.ts';
import type { Stage } from './stage.ts';

const count = z.object({ requests: z.number() });

/** The four cheap subgraphs, in one process of their own. */
export async function startShop(stops: Stops, folder: string): Promise<Stage> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = programFile('subgraphs.ts');
  const args = [...loader(file), file, String(port)];
  const child = startChild({ file: process.execPath, args }, true);
  const stop = stops.add(child.stop);
  let isReady = false;
  child.process.once('message', () => {
    isReady = true;
  });
  await until('the subgraphs are ready', () => isReady || child.isOver());
  if (child.isOver()) throw new Error(`The subgraphs ended: ${child.lastWords()}`);

  const parts = Object.entries(partTexts).map(([name, text]) => ({
    name,
    url: `${origin}/${name}`,
    sdl: federation2(text),
    federation1: federation1(text),
  }));
  const supergraphFile = join(folder, 'shop.graphql');
  await writeFile(supergraphFile, composeGraph(parts).supergraphSdl);
  const takeRequests = async () => {
    const response = await fetch(`${origin}/count`);
    return count.parse(await response.json()).requests;
  };
  return { supergraphFile, parts, takeRequests, stop };
}
