import type { GraphQLSchema } from 'graphql';
import { apiSchemaOf } from '../composition/api-schema.ts';
import { composeGraph } from '../composition/compose.ts';
import { MeshError } from '../errors.ts';
import type { Domain } from '../rules/subject/domain.ts';
import type { CheckFinding, CheckStep } from './report/report.ts';

/** Composes the domains; the graph that consumers see is undefined when they do not fit together. */
export function compositionStep(mesh: readonly Domain[]): {
  step: CheckStep;
  schema: GraphQLSchema | undefined;
} {
  try {
    const { supergraphSdl, hints } = composeGraph(mesh.map(partOf));
    const schema = apiSchemaOf(supergraphSdl);
    return { step: { name: 'composition', findings: hints.map(hintOf) }, schema };
  } catch (error) {
    const findings = [refusal(error)];
    return { step: { name: 'composition', findings }, schema: undefined };
  }
}

function partOf({ name, sdl, shared }: Domain) {
  return { name, url: `http://${name}/graphql`, sdl: `${shared}\n${sdl}` };
}

const hintOf = (message: string): CheckFinding => ({ level: 'note', code: 'composition', message });

/** What is wrong with the schemas is a finding; anything else is a fault of ours. */
function refusal(error: unknown): CheckFinding {
  const isExpected =
    (error instanceof MeshError && error.code === 'RULE_VIOLATED') ||
    (error instanceof Error && error.name === 'GraphQLError');
  if (!isExpected) throw error;
  return { level: 'error', code: 'composition', message: error.message };
}
