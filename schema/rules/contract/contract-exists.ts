import type { ContractRule } from '../rule.ts';

export const contractExists: ContractRule = {
  id: 'contract-exists',
  why: 'A product without a contract promises nothing that a consumer can rely on.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ name, graph, contracts, problems }) => {
    if (contracts.length || problems.length) return [];
    const message = `has no contract: draft one with weft contract propose ${name}`;
    return [{ at: { file: graph.file, line: 1, column: 1 }, coordinate: name, message }];
  },
  passes: { contract: 'name: Stock' },
  fails: { graph: 'type Query { stock: Int } # wrong' },
};
