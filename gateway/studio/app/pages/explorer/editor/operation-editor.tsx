import { placeholder } from '@codemirror/view';
import { graphql, graphqlLanguageSupport } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useMemo, useRef } from 'react';
import { CodeEditor } from './code-editor.tsx';
import { jumpToType } from './jump.ts';
import { schemaHover } from './schema-hover.ts';
import { numbered, writing } from './writing.ts';

interface OperationEditorProps {
  value: string;
  onChange: (value: string) => void;
  /** Until it is there, the text is coloured but neither completed nor checked. */
  schema: GraphQLSchema | undefined;
  /** Called with the type of a word that a person wants to know more of. */
  onType: (name: string) => void;
}

/** Where an operation is written: it completes, checks and explains from the schema. */
export default function OperationEditor({ value, onChange, schema, onType }: OperationEditorProps) {
  const latest = useRef(onType);
  latest.current = onType;
  const extensions = useMemo(
    () => [
      numbered,
      writing,
      placeholder('Pick fields at the left, or write: { products { nodes { title } } }'),
      schema
        ? [graphql(schema), schemaHover(schema), jumpToType(schema, (name) => latest.current(name))]
        : graphqlLanguageSupport(),
    ],
    [schema],
  );
  return <CodeEditor label="Operation" {...{ value, onChange, extensions }} />;
}
