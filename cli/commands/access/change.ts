import { askRegistry, type RegistryOptions } from '../../registry/client.ts';
import { requireDone, userErrorFields } from '../../registry/payload.ts';
import { agreementFields, agreementPayload, agreementTable } from './agreement.ts';

const inputTypes = {
  requestAccess: 'RequestAccessInput',
  approveAccess: 'ApproveAccessInput',
  refuseAccess: 'RefuseAccessInput',
  endAccess: 'EndAccessInput',
};

/** Sends one of the mutations about an agreement, and prints the agreement as it is then. */
export async function changeAgreement(
  registry: RegistryOptions,
  mutation: keyof typeof inputTypes,
  input: object,
): Promise<void> {
  const query = `mutation ($input: ${inputTypes[mutation]}!) { done: ${mutation}(input: $input) {
    agreement { ${agreementFields} } ${userErrorFields} } }`;
  const { done } = await askRegistry(registry, query, { input }, agreementPayload);
  requireDone(done.userErrors);
  if (done.agreement) process.stdout.write(`${agreementTable([done.agreement])}\n`);
}
