import { type DocumentNode, visit } from 'graphql';
import { isContextVariable } from './compile/context-arguments.ts';

/** What fetches of entities call their own variables: a client's of that name would be taken for it. */
const isTaken = (name: string) => name === 'representations' || isContextVariable(name);

export interface RenamedVariables {
  document: DocumentNode;
  variableNames: [planned: string, asked: string][];
}

/** Gives client's variables other names where plans have variables of those names themselves. */
export function renameVariables(document: DocumentNode): RenamedVariables {
  const names = new Set<string>();
  visit(document, {
    Variable({ name }) {
      names.add(name.value);
    },
  });
  const renamed = new Map([...names].filter(isTaken).map((name) => [name, freeName(name, names)]));
  if (!renamed.size) return { document, variableNames: [] };
  const changed = visit(document, {
    Variable(node) {
      const value = renamed.get(node.name.value);
      return value === undefined ? undefined : { ...node, name: { ...node.name, value } };
    },
  });
  return { document: changed, variableNames: [...renamed].map(([asked, free]) => [free, asked]) };
}

function freeName(taken: string, names: ReadonlySet<string>): string {
  let free = `w_${taken}`;
  while (names.has(free)) free = `w_${free}`;
  return free;
}
