import { type DocumentNode, visit } from 'graphql';

/** What fetches of entities call their own variable: a client's of that name would be taken for it. */
const taken = 'representations';

export interface RenamedVariables {
  document: DocumentNode;
  variableNames: [planned: string, asked: string][];
}

/** Gives a client's variable another name where plans have a variable of that name themselves. */
export function renameVariables(document: DocumentNode): RenamedVariables {
  const names = new Set<string>();
  visit(document, {
    Variable({ name }) {
      names.add(name.value);
    },
  });
  if (!names.has(taken)) return { document, variableNames: [] };
  let free = `w_${taken}`;
  while (names.has(free)) free = `w_${free}`;
  const renamed = visit(document, {
    Variable: (node) =>
      node.name.value === taken ? { ...node, name: { ...node.name, value: free } } : undefined,
  });
  return { document: renamed, variableNames: [[free, taken]] };
}
