import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  print,
  type SelectionNode,
  type VariableNode,
  visit,
} from 'graphql';
import type { Operation } from '../world/ask-gateway.ts';
import type { Dice } from './dice.ts';

/** The same operation with some of its fragments deferred, and some fields in fragments that are. */
export function withDefers({ document, variables }: Operation, dice: Dice): Operation {
  const switches = booleanVariables(document);
  let labels = 0;
  const defer = (): DirectiveNode => {
    labels += 1;
    const label = { kind: Kind.STRING, value: `part ${labels}` } as const;
    const named = { kind: Kind.ARGUMENT, name: name('label'), value: label } as const;
    const args: ArgumentNode[] = dice.percent(50) ? [named] : [];
    const condition = dice.percent(25) ? dice.maybe(switches) : undefined;
    if (condition) args.push({ kind: Kind.ARGUMENT, name: name('if'), value: condition });
    return { kind: Kind.DIRECTIVE, name: name('defer'), arguments: args };
  };
  const deferred: DocumentNode = visit(document, {
    SelectionSet: {
      leave: (node) => ({
        ...node,
        selections: node.selections.map((selection): SelectionNode => {
          if (!dice.percent(15)) return selection;
          if (selection.kind !== Kind.FIELD)
            return { ...selection, directives: [...(selection.directives ?? []), defer()] };
          const selectionSet = { kind: Kind.SELECTION_SET, selections: [selection] } as const;
          return { kind: Kind.INLINE_FRAGMENT, directives: [defer()], selectionSet };
        }),
      }),
    },
  });
  return { document: deferred, text: print(deferred), variables };
}

function booleanVariables({ definitions }: DocumentNode): VariableNode[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
          .filter(({ type }) => print(type) === 'Boolean!')
          .map(({ variable }) => variable)
      : [],
  );
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
