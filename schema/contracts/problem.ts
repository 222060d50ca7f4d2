/** Something wrong with a contract, for the person who wrote it. */
export interface ContractProblem {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Where in the contract, e.g. `schema[0].properties[2].logicalType`; empty for the whole. */
  path: string;
  /** What is wrong, and what would be right. */
  message: string;
}

/** `file:line:column path: message`, as compilers say it, so that editors can jump there. */
export function problemLine(file: string, problem: ContractProblem): string {
  const { line, column, path, message } = problem;
  return `${file}:${line}:${column} ${path ? `${path}: ` : ''}${message}`;
}
