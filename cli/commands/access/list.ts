import { Command, Option } from 'commander';
import { z } from 'zod';
import { askRegistry, type RegistryOptions } from '../../registry/client.ts';
import { withRegistry } from '../../registry/options.ts';
import { agreementFields, agreementForm, agreementTable } from './agreement.ts';

interface Flags extends RegistryOptions {
  consumer?: string;
  product?: string;
  status?: string;
}

const statuses = ['requested', 'approved', 'refused', 'ended'];

/** `weft access list`: the latest 100 agreements. */
export function listCommand(): Command {
  const command = new Command('list')
    .description('the latest 100 agreements that you may see')
    .option('--consumer <name>', 'only those of this consumer')
    .option('--product <id>', 'only those about this data product')
    .addOption(new Option('--status <status>', 'only those that stand there').choices(statuses));
  return withRegistry(command).action(list);
}

const query = `query ($consumer: ID, $dataProduct: ID, $status: AgreementStatus) {
  agreements(consumer: $consumer, dataProduct: $dataProduct, status: $status, first: 100) {
    nodes { ${agreementFields} } } }`;

const form = z.object({ agreements: z.object({ nodes: z.array(agreementForm) }) });

async function list({ consumer, product, status, ...registry }: Flags): Promise<void> {
  const variables = { consumer, dataProduct: product, status: status?.toUpperCase() };
  const { agreements } = await askRegistry(registry, query, variables, form);
  const { nodes } = agreements;
  process.stdout.write(nodes.length ? `${agreementTable(nodes)}\n` : 'no agreements\n');
}
