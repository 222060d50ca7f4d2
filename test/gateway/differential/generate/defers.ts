import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import type { Operation } from '../world/ask-gateway.ts';
import type { Dice } from './dice.ts';

/** The same operation with some of its fragments deferred, and some fields in fragments that are. */
export function withDefers({ document, variables }: Operation, dice: Dice): Operation {
  let labels = 0;
  const defer = (): DirectiveNode => {
    labels += 1;
    const label = { kind: Kind.STRING, value: `part ${labels}` } as const;
    const named = { kind: Kind.ARGUMENT, name: name('label'), value: label } as const;
    const args = dice.percent(50) ? [named] : [];
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

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
