import { loader } from '../../../platform/process/spawn-node.ts';
import { freePort } from '../../support/cluster.ts';
import { type Gateway, startGateway } from '../measure/gateway.ts';
import { programFile } from '../peers/peer.ts';
import { weft } from '../peers/weft.ts';
import type { Stops } from '../processes/stops.ts';
import type { Stage } from '../stages/stage.ts';
import { askFigures, type Figures, portVariable } from './figures.ts';

export interface SoakedGateway extends Gateway {
  figures(): Promise<Figures>;
}

/** Weft's gateway as anybody starts it, with a probe in its process. */
export async function startSoakedGateway(
  stage: Stage,
  bench: { stops: Stops; folder: string },
): Promise<SoakedGateway> {
  const port = await freePort();
  const probe = programFile('soak-probe.ts');
  const flags = [...loader(probe), '--import', probe].join(' ');
  const peer = {
    ...weft,
    async command(graph: Parameters<typeof weft.command>[0]) {
      const command = await weft.command(graph);
      return {
        ...command,
        env: { ...command.env, NODE_OPTIONS: flags, [portVariable]: String(port) },
      };
    },
  };
  const gateway = await startGateway(peer, stage, bench);
  return { ...gateway, figures: () => askFigures(port) };
}
