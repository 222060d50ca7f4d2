import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { type Composition, composeFindings } from '../composition/compose.ts';
import type { CompositionFinding, CompositionPlace } from '../composition/finding.ts';
import type { Domain } from '../rules/subject/domain.ts';
import type { CheckFinding, CheckStep } from './report/report.ts';

/**
 * Composes the domains; the graph that consumers see is undefined when they do not fit together.
 * What is found is told at a line of those that changed, where it has one there.
 */
export function compositionStep(
  mesh: readonly Domain[],
  changed: readonly Domain[],
): {
  step: CheckStep;
  graph: Composition['graph'];
  schema: GraphQLSchema | undefined;
} {
  const { graph, findings } = composeFindings(mesh.map(partOf));
  const schema =
    graph && buildASTSchema(parse(graph.apiSdl, { noLocation: true }), { assumeValid: true });
  const step = {
    name: 'composition' as const,
    findings: findings.map((finding) => findingIn(finding, [...changed, ...mesh])),
  };
  return { step, graph, schema };
}

function partOf({ name, url = `http://${name}/graphql`, sdl, shared }: Domain) {
  return { name, url, sdl: `${shared}\n${sdl}` };
}

/** At its place in the first of the domains that wrote one of them itself. */
function findingIn(
  { level, code, message, coordinate, places }: CompositionFinding,
  domains: readonly Domain[],
): CheckFinding {
  const [place] = domains.flatMap((domain) => places.flatMap((each) => ownPlace(each, domain)));
  return { level, code, message, coordinate, ...place };
}

/** What is read together with the domain's own text stands before it. */
function ownPlace({ subgraph, line }: CompositionPlace, { name, shared, graph: { file } }: Domain) {
  const ownLine = line - shared.split('\n').length;
  return subgraph === name && ownLine > 0 ? [{ file, line: ownLine }] : [];
}
