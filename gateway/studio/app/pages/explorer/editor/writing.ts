import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';

/** Ctrl+Enter belongs to the page, which runs the operation; an editor would begin a line. */
const leaveRunToPage = Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => true }]));

/** What can be done with any text that is read. Tab leads on to what comes next on the page. */
export const reading = [
  leaveRunToPage,
  drawSelection(),
  foldGutter(),
  search({ top: true }),
  highlightSelectionMatches(),
  keymap.of([...searchKeymap, ...foldKeymap]),
];

/** What can be done with any text that is written. */
export const writing = [
  ...reading,
  history(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  lintGutter(),
  EditorView.lineWrapping,
  keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
];

export const numbered = lineNumbers();
