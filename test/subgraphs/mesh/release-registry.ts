import { z } from 'zod';
import { room } from '../../../subgraphs/mesh/main.ts';
import { startResources } from '../../../subgraphs/mesh/resources.ts';
import type { Ask } from '../../support/graphql.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import type { DomainText } from './domain-text.ts';

const userErrors = z.array(
  z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) }),
);

const finding = z.object({
  level: z.string(),
  code: z.string(),
  message: z.string(),
  coordinate: z.string().nullable(),
  file: z.string().nullable(),
  line: z.number().nullable(),
});

const check = z.object({
  id: z.string(),
  isPassed: z.boolean(),
  steps: z.array(
    z.object({ name: z.string(), leftOut: z.string().nullable(), findings: z.array(finding) }),
  ),
});

const outcome = z.object({
  environment: z.object({ revision: z.number() }).nullish(),
  check: check.nullable(),
  isChanged: z.boolean().nullish(),
  userErrors,
});

export type Outcome = z.output<typeof outcome>;

const served = z.object({
  revision: z.number(),
  supergraphSdl: z.string().nullable(),
  releases: z.array(
    z.object({ version: z.object({ domain: z.object({ name: z.string() }), number: z.number() }) }),
  ),
});

const checkFields = `check {
  id isPassed
  steps { name leftOut findings { level code message coordinate file line } }
}`;
const releaseFields = `environment { revision } isChanged ${checkFields} userErrors { code message path }`;

interface Publication {
  environment?: string;
  caller?: string;
  expectedRevision?: number;
  note?: string;
}

/** The registry as a team uses it. */
export interface TeamsRegistry {
  check(texts: DomainText[], options?: Publication): Promise<Outcome>;
  publish(texts: DomainText[], options?: Publication): Promise<Outcome>;
  promote(input: object, caller: string): Promise<Outcome>;
  rollBack(input: object, caller: string): Promise<Outcome>;
  retire(input: object, caller: string): Promise<Outcome>;
  /** As a team; throws what is refused, as the next two do. */
  register(input: object): Promise<void>;
  approve(input: object): Promise<void>;
  announce(input: object): Promise<void>;
  /** What an environment serves: versions by domain. */
  served(
    environment: string,
  ): Promise<{ revision: number; sdl: string; versions: Record<string, number> }>;
}

export interface TestRegistry extends TeamsRegistry {
  room: TestSubgraph;
}

/** `rulesFile` is what the house changes of the rules, where that is not its own. */
export async function startRegistry(clock?: () => Date, rulesFile?: string): Promise<TestRegistry> {
  const started = await startTestSubgraph(
    { ...room, startResources: () => startResources(rulesFile) },
    { clock },
  );
  return { room: started, ...registryOf(started.ask) };
}

/** A registry that runs already. */
export function registryOf(ask: Ask): TeamsRegistry {
  const send = async (
    field: string,
    type: string,
    fields: string,
    input: object,
    caller: string,
  ) => {
    const query = `mutation Send($input: ${type}!) { ${field}(input: $input) { ${fields} } }`;
    const { data, errors } = await ask(query, { variables: { input }, caller });
    if (errors) throw new Error(JSON.stringify(errors));
    return outcome.parse(data?.[field]);
  };
  const must = async (field: string, type: string, input: object) => {
    const query = `mutation Send($input: ${type}!) { done: ${field}(input: $input) { userErrors { message } } }`;
    const answer = await ask(query, { variables: { input }, caller: 'team:platform' });
    const refused = JSON.stringify(answer);
    if (refused !== '{"data":{"done":{"userErrors":[]}}}') throw new Error(refused);
  };
  const callerOf = ([first]: DomainText[]) => `team:${first?.domain}`;
  return {
    check: (versions, { environment = 'dev', caller = callerOf(versions) } = {}) =>
      send(
        'checkVersions',
        'CheckVersionsInput',
        `${checkFields} userErrors { code message path }`,
        { environment, versions },
        caller,
      ),
    publish: (versions, { caller = callerOf(versions), environment = 'dev', ...rest } = {}) =>
      send(
        'publishVersions',
        'PublishVersionsInput',
        releaseFields,
        { environment, versions, ...rest },
        caller,
      ),
    promote: (input, caller) =>
      send('promoteVersion', 'PromoteVersionInput', releaseFields, input, caller),
    rollBack: (input, caller) =>
      send('rollBackVersion', 'RollBackVersionInput', releaseFields, input, caller),
    retire: (input, caller) =>
      send('retireDomain', 'RetireDomainInput', releaseFields, input, caller),
    register: (input) => must('registerConsumer', 'RegisterConsumerInput', input),
    approve: (input) => must('approveException', 'ApproveExceptionInput', input),
    announce: (input) => must('announceRetirement', 'AnnounceRetirementInput', input),
    async served(environment) {
      const query = `query Served($name: ID!) { environment(name: $name) {
        revision supergraphSdl releases { version { domain { name } number } } } }`;
      const { data, errors } = await ask(query, { variables: { name: environment } });
      if (errors) throw new Error(JSON.stringify(errors));
      const { revision, supergraphSdl, releases } = served.parse(data?.environment);
      const versions = releases.map(({ version: { domain, number } }) => [domain.name, number]);
      return { revision, sdl: supergraphSdl ?? '', versions: Object.fromEntries(versions) };
    },
  };
}

/** What was found at a coordinate of the graph. */
export const findingsOf = ({ check }: Outcome, coordinate: string) =>
  (check?.steps ?? [])
    .flatMap(({ findings }) => findings)
    .filter((each) => each.coordinate === coordinate);

/** What stops a release, as `code coordinate`. */
export function errorsOf({ check }: Outcome): string[] {
  return (check?.steps ?? [])
    .flatMap(({ findings }) => findings)
    .filter(({ level }) => level === 'ERROR')
    .map(({ code, coordinate }) => `${code} ${coordinate ?? ''}`.trim());
}
