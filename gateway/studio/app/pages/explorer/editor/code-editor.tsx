import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { editorTheme } from './editor-theme.ts';

interface CodeEditorProps {
  /** For screen readers. */
  label: string;
  value: string;
  /** What a person has written. Without it nothing can be written. */
  onChange?: (value: string) => void;
  /** What it can do. Kept by the caller from one render to the next; a new list is taken up in place. */
  extensions: Extension;
}

/** Marks a change that came from outside, and that therefore nobody outside needs to hear of. */
const fromOutside = Annotation.define<true>();

/** CodeMirror as a controlled field of text. */
export function CodeEditor({ label, value, onChange, extensions }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const taken = useRef(new Compartment());
  const latest = useRef({ label, value, onChange, extensions });
  latest.current = { label, value, onChange, extensions };

  useEffect(() => {
    if (!place.current) return;
    const first = latest.current;
    const created = new EditorView({
      parent: place.current,
      doc: first.value,
      extensions: [
        taken.current.of(first.extensions),
        editorTheme,
        EditorState.readOnly.of(!first.onChange),
        EditorView.contentAttributes.of({ 'aria-label': first.label }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          if (!docChanged || transactions.some((one) => one.annotation(fromOutside))) return;
          latest.current.onChange?.(state.doc.toString());
        }),
      ],
    });
    view.current = created;
    return () => created.destroy();
  }, []);

  useEffect(() => {
    view.current?.dispatch({ effects: taken.current.reconfigure(extensions) });
  }, [extensions]);

  // Before the browser hears of another key: an older value never undoes what was written since.
  useLayoutEffect(() => {
    const current = view.current;
    if (!current || current.state.doc.toString() === value) return;
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: value },
      annotations: fromOutside.of(true),
    });
  }, [value]);

  return <div ref={place} className="code-editor" />;
}
