import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRoom } from '../../../platform/scaffold/make-room.ts';
import { roomNames } from '../../../platform/scaffold/names.ts';
import type { TableShape } from '../../../schema/contracts/conformance/table-shape.ts';
import { standards } from '../../../schema/standards.ts';

/** What a team publishes, as the registry takes it. */
export interface DomainText {
  domain: string;
  url: string;
  sdl: string;
  shared: string;
  contracts: { name: string; text: string }[];
  tables?: TableShape[];
}

/** A domain as `weft new` makes it, which keeps all rules. */
export async function newDomain(domain: string): Promise<DomainText> {
  const parent = await mkdtemp(join(tmpdir(), 'weft-domain-'));
  const folder = join(parent, domain);
  try {
    await makeRoom({ names: roomNames(domain), port: 4199, folder });
    const name = 'contract.odcs.yaml';
    return {
      domain,
      url: `http://127.0.0.1:4199/${domain}`,
      sdl: await readFile(join(folder, 'schema.graphql'), 'utf8'),
      shared: standards,
      contracts: [{ name, text: await readFile(join(folder, name), 'utf8') }],
    };
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** With a new field of the entity, promised by the contract. `version` is that of the contract. */
export function withField(text: DomainText, field: string, version: string): DomainText {
  const inGraph = `  "What people say of it."\n  ${field}: String\n  "When it was last changed."`;
  const inContract = `      - name: ${field}\n        description: What people say of it.\n        logicalType: string\n      - name: updatedAt`;
  return edited(text, {
    sdl: (sdl) => sdl.replace('  "When it was last changed."', inGraph),
    contract: (contract) =>
      contract
        .replace('      - name: updatedAt', inContract)
        .replace(/^version: .*/m, `version: ${version}`),
  });
}

/** Without the entity's name, which the contract does not promise any more either. */
export function withoutName(text: DomainText, version: string): DomainText {
  const property = / {6}- name: name\n(?: {8}.*\n)+/;
  return edited(text, {
    sdl: (sdl) => sdl.replace('  "The name that people use."\n  name: String!\n', ''),
    contract: (contract) =>
      contract
        .replace(property, '')
        .replace('                name\n', '')
        .replace(/ {4}quality:\n(?: {6}.*\n)+/, '')
        .replace(/^version: .*/m, `version: ${version}`),
  });
}

interface Edits {
  sdl?: (sdl: string) => string;
  contract?: (contract: string) => string;
}

export function edited(text: DomainText, { sdl, contract }: Edits): DomainText {
  return {
    ...text,
    sdl: sdl ? sdl(text.sdl) : text.sdl,
    contracts: text.contracts.map((file) => ({
      ...file,
      text: contract ? contract(file.text) : file.text,
    })),
  };
}

/** With another line in its contract. */
export const withLine = (text: DomainText, from: string | RegExp, to: string) =>
  edited(text, { contract: (contract) => contract.replace(from, to) });
