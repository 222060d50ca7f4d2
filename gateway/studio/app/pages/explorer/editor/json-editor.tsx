import { json } from '@codemirror/lang-json';
import { type Diagnostic, linter } from '@codemirror/lint';
import { placeholder } from '@codemirror/view';
import { useMemo } from 'react';
import { readObject } from '../run/json-object.ts';
import { CodeEditor } from './code-editor.tsx';
import { writing } from './writing.ts';

interface JsonEditorProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What one writes here, shown while nothing is written. */
  example: string;
}

/** Where an object is written as JSON. Nothing written is an empty object. */
export default function JsonEditor({ label, value, onChange, example }: JsonEditorProps) {
  const extensions = useMemo(
    () => [
      writing,
      json(),
      linter(({ state }) => complaints(state.doc.toString())),
      placeholder(`e.g. ${example}`),
    ],
    [example],
  );
  return <CodeEditor {...{ label, value, onChange, extensions }} />;
}

function complaints(text: string): Diagnostic[] {
  const read = readObject(text);
  if (read.ok) return [];
  const from = Math.min(read.at, Math.max(text.length - 1, 0));
  return [{ from, to: Math.min(from + 1, text.length), severity: 'error', message: read.reason }];
}
