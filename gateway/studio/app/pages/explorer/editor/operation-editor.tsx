import { placeholder } from '@codemirror/view';
import { graphql, graphqlLanguageSupport } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useMemo } from 'react';
import { CodeEditor } from './code-editor.tsx';
import { schemaHover } from './schema-hover.ts';
import { numbered, writing } from './writing.ts';

interface OperationEditorProps {
  value: string;
  onChange: (value: string) => void;
  /** Until it is there, the text is coloured but neither completed nor checked. */
  schema: GraphQLSchema | undefined;
}

/** Where an operation is written: it completes, checks and explains from the schema. */
export default function OperationEditor({ value, onChange, schema }: OperationEditorProps) {
  const extensions = useMemo(
    () => [
      numbered,
      writing,
      placeholder('Pick fields at the left, or write: { products { nodes { title } } }'),
      schema ? [graphql(schema), schemaHover(schema)] : graphqlLanguageSupport(),
    ],
    [schema],
  );
  return <CodeEditor label="Operation" {...{ value, onChange, extensions }} />;
}
