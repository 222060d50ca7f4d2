import type { Planner } from '../../../gateway/planning/planner.ts';
import type { PlannedOperation } from '../../../gateway/planning/protocol.ts';
import { MeshError } from '../../../schema/errors.ts';

export interface StubPlanner extends Planner {
  /** The ids of supergraphs that it holds now. */
  held(): string[];
  /** How often it read a supergraph. */
  loads(): number;
  /** The documents that it planned so far. */
  planned: string[];
  /** Plans from now on wait for what is returned. */
  holdPlans(): () => void;
}

/**
 * Plans nothing, so that a test says what happens when. A "supergraph" is the names of its subgraphs, with a
 * space between; one with the word `broken` cannot be read.
 */
export function stubPlanner(): StubPlanner {
  const held = new Set<string>();
  const planned: string[] = [];
  let loads = 0;
  let gate: Promise<void> = Promise.resolve();
  return {
    planned,
    held: () => [...held],
    loads: () => loads,
    holdPlans() {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
    compose: () => Promise.reject(new MeshError('INTERNAL', 'nothing is composed here')),
    async load(supergraphId, sdl) {
      const names = sdl.split(' ');
      if (names.includes('broken')) throw new MeshError('SUPERGRAPH_INVALID', 'broken');
      held.add(supergraphId);
      loads += 1;
      return {
        apiSdl: 'type Query { a: Int b: Int }',
        subgraphs: names.map((name) => ({ name, url: `http://${name}` })),
        subtypes: [],
        overrides: [],
        plannedFields: [],
      };
    },
    async plan({ supergraphId, source }): Promise<PlannedOperation> {
      await gate;
      if (!held.has(supergraphId)) throw new MeshError('INTERNAL', 'The supergraph was given up');
      planned.push(source);
      return {
        plan: { kind: 'QueryPlan' },
        source,
        responseNames: [],
        planFor: [],
        variableNames: [],
      };
    },
    validate: async () => [],
    forget: (supergraphId) => void held.delete(supergraphId),
    stop: async () => undefined,
  };
}
