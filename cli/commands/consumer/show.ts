import { Command } from 'commander';
import { z } from 'zod';
import { MeshError } from '../../../schema/errors.ts';
import { askRegistry, type RegistryOptions } from '../../registry/client.ts';
import { withRegistry } from '../../registry/options.ts';
import { agreementFields, agreementForm, agreementTable } from '../access/agreement.ts';

/** `weft consumer show <name>`: what is registered, agreed, and announced to it. */
export function showCommand(): Command {
  const command = new Command('show')
    .description('what a consumer registered, what it may use, and what it was told')
    .argument('<name>', 'the consumer’s name');
  return withRegistry(command).action(show);
}

const query = `query ($name: ID!) { consumer(name: $name) {
  name owner contact purpose version operationCount registeredAt
  dataProducts { id } notices { message }
  agreements(first: 100) { nodes { ${agreementFields} } }
} }`;

const form = z.object({
  consumer: z
    .object({
      name: z.string(),
      owner: z.string(),
      contact: z.string(),
      purpose: z.string(),
      version: z.int(),
      operationCount: z.int(),
      registeredAt: z.string(),
      dataProducts: z.array(z.object({ id: z.string() })),
      notices: z.array(z.object({ message: z.string() })),
      agreements: z.object({ nodes: z.array(agreementForm) }).nullable(),
    })
    .nullable(),
});

type Shown = NonNullable<z.output<typeof form>['consumer']>;

async function show(name: string, flags: RegistryOptions): Promise<void> {
  const { consumer } = await askRegistry(flags, query, { name }, form);
  if (consumer) process.stdout.write(textOf(consumer));
  else {
    const who = flags.as ?? 'somebody who does not say who he is';
    throw new MeshError('NOT_FOUND', `There is no consumer ${name} that ${who} may see`);
  }
}

function textOf({ name, owner, contact, purpose, ...rest }: Shown): string {
  const products = rest.dataProducts.map(({ id }) => id).join(', ') || 'none';
  const lines = [
    `${name}, version ${rest.version}: ${purpose}`,
    `  owner       ${owner}, ${contact}`,
    `  registered  ${rest.registeredAt.slice(0, 10)}`,
    `  products    ${products}`,
    `  operations  ${rest.operationCount}`,
  ];
  const agreements = rest.agreements?.nodes.length
    ? ['', agreementTable(rest.agreements.nodes)]
    : [];
  const notices = rest.notices.length ? ['', ...rest.notices.map(({ message }) => message)] : [];
  return `${[...lines, ...agreements, ...notices].join('\n')}\n`;
}
