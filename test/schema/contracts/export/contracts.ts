import fc from 'fast-check';
import { type Contract, contract as form } from '../../../../schema/contracts/odcs/contract.ts';
import { readContract } from '../../../../schema/contracts/read-contract.ts';
import { officialExamples } from '../odcs-files.ts';

/** A contract about these objects, as the standard writes them. */
export function contractOf(schema: object[], more: object = {}): Contract {
  const head = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'goods', version: '1.2.0' };
  return form.parse({ ...head, status: 'active', schema, ...more });
}

export function officialContracts(): { name: string; contract: Contract }[] {
  return officialExamples().map(({ name, text }) => {
    const reading = readContract(Buffer.from(text));
    if (reading.kind !== 'contract') throw new Error(`${name} is not read`);
    return { name, contract: reading.contract };
  });
}

/** Names and texts that mean something where they should not. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; drop table goods; --",
    '$(rm -rf .)',
    '`id` | cat \\| \\\\| a',
    'a | b\n| c |\r\n- d',
    '*bold* _it_ [a](javascript:alert(1)) ![b](c) ~~x~~ &lt; &#60;',
    '-- comment \u2028 $$ $1 /* */',
    'größe 数量 🦋 e\u0301 \u202e',
    'long '.repeat(40),
    'ü'.repeat(60),
    'zero\0byte \u001b[31m',
    'half \ud83d character',
    'select',
    'A',
    'xmin',
    '__proto__',
    '%41~0/a#b',
  ),
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({ unit: fc.constantFrom(...'`|\\<>&"\'*_[]()#-+=. \n$~!') }),
);

/** A contract in which every text that is anybody's is this one; addresses end with it. */
export function wordy(text: string): Contract {
  const definitions = [
    { url: `https://example.com/${text}`, type: text },
    { url: `javascript:${text}`, type: text },
  ];
  const common = { description: text, businessName: text, tags: [text] };
  const field = {
    ...common,
    name: text,
    logicalType: 'array',
    logicalTypeOptions: { minItems: 1 },
    classification: text,
    examples: [text, { [text]: text }],
    customProperties: [{ property: 'deprecated', value: { reason: text, until: text } }],
    items: {
      logicalType: 'string',
      logicalTypeOptions: { pattern: text, format: text },
      quality: [{ metric: 'invalidValues', mustBe: 0, arguments: { validValues: [text] } }],
    },
    quality: [
      { name: text, description: text, severity: text, type: 'sql', query: text, mustBe: text },
      { type: 'custom', engine: text, implementation: { [text]: text } },
      { metric: 'rowCount', mustBeLessThan: 5, unit: text, arguments: { [text]: text } },
      { type: 'text', description: text },
    ],
  };
  const object = {
    ...common,
    name: text,
    physicalName: text,
    physicalType: 'table',
    dataGranularityDescription: text,
    authoritativeDefinitions: definitions,
    customProperties: [{ property: 'extends', value: text }],
    properties: [{ ...field, physicalName: text }],
  };
  return contractOf([object], {
    id: text,
    version: text,
    status: text,
    name: text,
    domain: text,
    dataProduct: text,
    tenant: text,
    tags: [text],
    authoritativeDefinitions: definitions,
    description: { purpose: text, usage: text, limitations: text },
    team: {
      name: text,
      description: text,
      members: [{ username: text, role: text, description: text }],
    },
    support: [
      { channel: text, url: `mailto:${text}`, tool: text, scope: text, invitationUrl: text },
    ],
    roles: [{ role: text, access: text, firstLevelApprovers: text, description: text }],
    slaProperties: [
      { property: text, value: text, unit: text, element: text, driver: text, description: text },
    ],
    price: { priceAmount: 1, priceCurrency: text, priceUnit: text },
  });
}
