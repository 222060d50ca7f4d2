import type { ContractRule } from '../rule.ts';

export const contractReadable: ContractRule = {
  id: 'contract-readable',
  why: "Tools and people read contracts in the standard's form; what cannot be read is not promised.",
  severity: 'error',
  looksAt: 'contracts',
  check: ({ name, problems }) =>
    problems.map(({ file, line, column, path, message }) => ({
      at: { file, line, column },
      coordinate: name,
      message: path ? `${path}: ${message}` : message,
    })),
  passes: { contract: 'name: Stock' },
  fails: { contract: 'colour: red # wrong' },
};
