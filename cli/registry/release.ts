import { z } from 'zod';
import { isPassed } from '../../schema/checks/report/report.ts';
import { type CheckFormat, formatted } from '../commands/check/formats.ts';
import { checkAnswer, checkFields, reportOf } from './check-answer.ts';
import { askRegistry, type RegistryOptions } from './client.ts';
import { payload, requireDone, userErrorFields } from './payload.ts';

const mutations = {
  publishVersions: 'PublishVersionsInput',
  promoteVersion: 'PromoteVersionInput',
  rollBackVersion: 'RollBackVersionInput',
  retireDomain: 'RetireDomainInput',
} as const;

const answer = payload({
  environment: z.object({ name: z.string(), revision: z.number() }).nullable(),
  isChanged: z.boolean().nullable(),
  check: checkAnswer,
});

export interface ReleaseRequest {
  registry: RegistryOptions;
  mutation: keyof typeof mutations;
  input: Record<string, unknown>;
}

export type Released = z.output<typeof answer>['done'];

/** Asks the registry to serve something else. Throws what it refuses. */
export async function release({ registry, mutation, input }: ReleaseRequest): Promise<Released> {
  const query = `mutation ($input: ${mutations[mutation]}!) { done: ${mutation}(input: $input) {
    environment { name revision } isChanged ${checkFields} ${userErrorFields} } }`;
  const { done } = await askRegistry(registry, query, { input }, answer);
  requireDone(done.userErrors);
  return done;
}

/** Prints what was found and what is served now; the exit code is 1 when it was stopped. */
export async function releaseAndTell(
  request: ReleaseRequest,
  what: string,
  format: CheckFormat = 'text',
): Promise<void> {
  const { check, environment, isChanged } = await release(request);
  if (check) process.stdout.write(formatted(reportOf(check), format));
  const place = `${environment?.name}, revision ${environment?.revision}`;
  if (check && !isChanged) process.exitCode = 1;
  // Only people read the last line; programs read the format that they asked for.
  const told = format === 'text' ? process.stdout : process.stderr;
  if (isChanged)
    told.write(`${what} ${isPassedFully(check) ? '' : 'in spite of what was found '}(${place})\n`);
  else if (check) told.write(`nothing was changed (${place})\n`);
  else told.write(`${place} serves this already\n`);
}

const isPassedFully = (check: Released['check']) => !check || isPassed(reportOf(check));
