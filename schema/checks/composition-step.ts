import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { composeFindings } from '../composition/compose.ts';
import type { CompositionFinding, CompositionPlace } from '../composition/finding.ts';
import type { Domain } from '../rules/subject/domain.ts';
import type { CheckFinding, CheckStep } from './report/report.ts';

/** Composes the domains; the graph that consumers see is undefined when they do not fit together. */
export function compositionStep(mesh: readonly Domain[]): {
  step: CheckStep;
  schema: GraphQLSchema | undefined;
} {
  const { graph, findings } = composeFindings(mesh.map(partOf));
  const schema =
    graph && buildASTSchema(parse(graph.apiSdl, { noLocation: true }), { assumeValid: true });
  const step = {
    name: 'composition' as const,
    findings: findings.map((finding) => findingIn(finding, mesh)),
  };
  return { step, schema };
}

function partOf({ name, sdl, shared }: Domain) {
  return { name, url: `http://${name}/graphql`, sdl: `${shared}\n${sdl}` };
}

/** At the first of its places that a domain wrote itself. */
function findingIn(
  { level, code, message, coordinate, places }: CompositionFinding,
  mesh: readonly Domain[],
): CheckFinding {
  const [place] = places.flatMap((each) => ownPlace(each, mesh) ?? []);
  return { level, code, message, coordinate, ...place };
}

/** What is read together with the domain's own text stands before it. */
function ownPlace({ subgraph, line }: CompositionPlace, mesh: readonly Domain[]) {
  const domain = mesh.find(({ name }) => name === subgraph);
  if (!domain) return undefined;
  const ownLine = line - domain.shared.split('\n').length;
  return ownLine > 0 ? { file: domain.graph.file, line: ownLine } : undefined;
}
