import { lintContracts } from '../../contracts/conformance/lint.ts';
import type { ContractRule } from '../rule.ts';

export const contractMatchesGraph: ContractRule = {
  id: 'contract-matches-graph',
  why: 'What is promised and what is served must be the same.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ graph: { file, syntaxError }, sdl, shared, contracts, problems }) => {
    // What cannot be read would differ in everything, and is found by a rule of its own.
    if (syntaxError || problems.length) return [];
    const found = lintContracts({ contracts, graph: { file, sdl, shared }, tables: undefined });
    return found.map(({ file, line, column, message }) => {
      const [coordinate = '', ...words] = message.split(' ');
      return { at: { file, line, column }, coordinate, message: words.join(' ') };
    });
  },
  passes: {
    graph: 'type Carrier @key(fields: "id") { id: ID! }',
    contract: `
schema:
  - name: Carrier
    properties:
      - { name: id, logicalType: string, required: true, primaryKey: true }
`,
  },
  fails: {
    graph: 'type Carrier @key(fields: "id") { id: ID! }',
    contract: `
schema:
  - name: Carrier
    properties:
      - { name: id, logicalType: integer, required: true, primaryKey: true } # wrong
`,
  },
};
