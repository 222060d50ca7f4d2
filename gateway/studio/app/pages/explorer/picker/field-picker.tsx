import { useMemo, useState } from 'react';
import './field-picker.css';
import { FieldSearch } from './field-search.tsx';
import { FieldTree } from './field-tree.tsx';
import { lazyIndex } from './find-fields.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { type Picking, rootsOf } from './picking.ts';

/** The graph's fields, to be picked for the operation. */
export function FieldPicker({ picking }: { picking: Picking }) {
  const { schema, document } = picking;
  const [words, setWords] = useState('');
  const index = useMemo(() => lazyIndex(schema, rootsOf(schema)), [schema]);
  return (
    <div className="picker">
      <input
        type="search"
        aria-label="Find a field"
        placeholder="Find a field, e.g. product.brand"
        maxLength={200}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {!document && (
        <p className="picker-note" role="status">
          The operation cannot be read. Correct it to pick fields.
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the boxes in it have the focus; arrows lead between them */}
      <div className="picker-fields" onKeyDown={moveByArrows}>
        {words.trim() === '' ? (
          <FieldTree picking={picking} />
        ) : (
          <FieldSearch picking={picking} index={index} words={words} />
        )}
      </div>
    </div>
  );
}
