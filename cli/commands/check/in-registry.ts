import type { CheckReport } from '../../../schema/checks/report/report.ts';
import { checkAnswer, checkFields, reportOf } from '../../registry/check-answer.ts';
import { askRegistry, type RegistryOptions } from '../../registry/client.ts';
import { payload, requireDone, userErrorFields } from '../../registry/payload.ts';
import { roomVersion, roomVersionWithTables } from '../../registry/room-version.ts';

interface Options extends RegistryOptions {
  environment: string;
  database: boolean;
}

const query = `mutation ($input: CheckVersionsInput!) { done: checkVersions(input: $input) {
  ${checkFields} ${userErrorFields} } }`;

const answer = payload({ check: checkAnswer });

/** What the registry finds of a domain as its files are now; it keeps the check. Throws what it refuses. */
export async function checkInRegistry(
  domain: string,
  { registry, as = `team:${domain}`, environment, database }: Options,
): Promise<CheckReport | undefined> {
  const version = database ? await roomVersionWithTables(domain) : roomVersion(domain);
  // What is checked has an address when it is published: here it only has to be one.
  const versions = [{ ...version, url: `http://${domain}/graphql` }];
  const { done } = await askRegistry(
    { registry, as },
    query,
    { input: { environment, versions } },
    answer,
  );
  requireDone(done.userErrors);
  return done.check ? reportOf(done.check) : undefined;
}
