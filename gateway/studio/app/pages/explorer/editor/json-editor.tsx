import { json } from '@codemirror/lang-json';
import { type Diagnostic, linter } from '@codemirror/lint';
import { placeholder } from '@codemirror/view';
import { useContext, useMemo } from 'react';
import { readObject } from '../run/json-object.ts';
import { fill, unknownText } from '../values/fill.ts';
import { Values } from '../values/use-values.ts';
import { CodeEditor } from './code-editor.tsx';
import { writing } from './writing.ts';

interface JsonEditorProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What one writes here, shown while nothing is written. */
  example: string;
}

/** Where an object is written as JSON, with names of values in it. Nothing written is an empty object. */
export default function JsonEditor({ label, value, onChange, example }: JsonEditorProps) {
  const values = useContext(Values);
  const extensions = useMemo(
    () => [
      writing,
      json(),
      linter(({ state }) => complaints(state.doc.toString(), values)),
      placeholder(`e.g. ${example}`),
    ],
    [example, values],
  );
  return <CodeEditor {...{ label, value, onChange, extensions }} />;
}

function complaints(text: string, values: Readonly<Record<string, string>>): Diagnostic[] {
  const filled = fill(text, values);
  if (filled.unknown.length > 0) {
    return filled.unknown.map((one) => ({
      from: one.from,
      to: one.to,
      severity: 'error',
      message: unknownText(one),
    }));
  }
  const read = readObject(filled.text);
  if (read.ok) return [];
  const from = Math.min(filled.writtenAt(read.at), Math.max(text.length - 1, 0));
  return [{ from, to: Math.min(from + 1, text.length), severity: 'error', message: read.reason }];
}
