import { json } from '@codemirror/lang-json';
import { CodeEditor } from './code-editor.tsx';
import { numbered, reading } from './writing.ts';

const extensions = [numbered, reading, json()];

/** An answer as text: its parts fold, and Ctrl+F finds in it. */
export default function AnswerText({ text }: { text: string }) {
  return <CodeEditor label="Answer as JSON" value={text} extensions={extensions} />;
}
