import { EditorView, keymap } from '@codemirror/view';
import type { GraphQLSchema } from 'graphql';
import { typeAt } from './type-at.ts';

/** Ctrl or Command with a click, and F12, lead from a word to what the schema says of it. */
export function jumpToType(schema: GraphQLSchema, onType: (name: string) => void) {
  const jump = (view: EditorView, at: number): boolean => {
    const type = typeAt(schema, view.state.doc.toString(), at);
    if (type !== undefined) onType(type);
    return type !== undefined;
  };
  return [
    keymap.of([{ key: 'F12', run: (view) => jump(view, view.state.selection.main.head) }]),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        if (!event.ctrlKey && !event.metaKey) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at === null || !jump(view, at)) return false;
        event.preventDefault();
        return true;
      },
    }),
  ];
}
