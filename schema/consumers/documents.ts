import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { parseBounded } from '../parse-bounded.ts';
import type { OperationProblem, ReadOperations, RegisteredOperation } from './operation-problem.ts';

/** More tokens than any operation that people write. */
const maxTokens = 10_000;

export interface OperationText {
  place: string;
  text: string;
}

/**
 * The operations of some texts. A fragment may stand in another text than the operation that uses it, as client
 * libraries allow it; each operation gets those that it uses, and no others.
 */
export function operationsOf(texts: readonly OperationText[]): ReadOperations {
  const problems: OperationProblem[] = [];
  const operations: (OperationText & { node: OperationDefinitionNode })[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of texts) {
    const document = parsed(each, problems);
    for (const node of document?.definitions ?? []) {
      const place = `${each.place}:${node.loc?.startToken.line ?? 1}`;
      if (node.kind === Kind.OPERATION_DEFINITION) operations.push({ ...each, place, node });
      else if (node.kind !== Kind.FRAGMENT_DEFINITION) {
        problems.push({ place, message: 'is a definition of a schema, not an operation' });
      } else if (!fragments.has(node.name.value)) fragments.set(node.name.value, node);
      else problems.push({ place, message: `the fragment ${node.name.value} is there twice` });
    }
  }
  const complete = operations.flatMap(({ place, node }): RegisteredOperation[] => {
    const { used, missing } = fragmentsUsed(node, fragments);
    if (!missing.length) return [{ name: node.name?.value, text: textOf(node, used), place }];
    problems.push({ place, message: `uses ${missing.join(', ')}, a fragment that is nowhere` });
    return [];
  });
  return { operations: complete, problems };
}

const textOf = (node: OperationDefinitionNode, used: FragmentDefinitionNode[]) =>
  print({ kind: Kind.DOCUMENT, definitions: [node, ...used] });

function parsed(
  { place, text }: OperationText,
  problems: OperationProblem[],
): DocumentNode | undefined {
  const reading = parseBounded(text, place, { maxTokens });
  if (reading.kind === 'document') return reading.document;
  problems.push({ place: `${place}:${reading.line}`, message: reading.message });
  return undefined;
}

function fragmentsUsed(
  operation: OperationDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): { used: FragmentDefinitionNode[]; missing: string[] } {
  const used = new Map<string, FragmentDefinitionNode>();
  const missing = new Set<string>();
  const waiting: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        if (used.has(name)) return;
        const fragment = known.get(name);
        if (!fragment) missing.add(name);
        else {
          used.set(name, fragment);
          waiting.push(fragment);
        }
      },
    });
  }
  return { used: [...used.values()], missing: [...missing] };
}
