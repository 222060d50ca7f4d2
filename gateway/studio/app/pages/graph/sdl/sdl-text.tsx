import { openSearchPanel } from '@codemirror/search';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { graphqlLanguageSupport } from 'cm6-graphql';
import { type RefObject, useMemo } from 'react';
import { CodeEditor } from '../../explorer/editor/code-editor.tsx';
import { numbered, reading } from '../../explorer/editor/writing.ts';

interface SdlTextProps {
  text: string;
  /** Given what opens the search; Ctrl+F does too. */
  find: RefObject<(() => void) | undefined>;
}

/** What scrolls must be reached by keyboard: browsers know it of what can be written, not every tool does. */
const reachable = EditorView.contentAttributes.of({ tabindex: '0' });

/** A schema with the numbers of its lines: its types fold, and it can be searched. */
export default function SdlText({ text, find }: SdlTextProps) {
  const extensions = useMemo(() => {
    const offer = ViewPlugin.define((view) => {
      find.current = () => void openSearchPanel(view);
      return {
        destroy() {
          find.current = undefined;
        },
      };
    });
    return [numbered, reading, graphqlLanguageSupport(), offer, reachable];
  }, [find]);
  return <CodeEditor label="Schema as SDL" value={text} extensions={extensions} />;
}
