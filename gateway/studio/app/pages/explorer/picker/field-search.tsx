import { useDeferredValue, useMemo } from 'react';
import { pathKey } from './field-path.ts';
import { type FieldIndex, findFields, pathText } from './find-fields.ts';
import type { Picking } from './picking.ts';
import { selectedField } from './selected.ts';

interface FieldSearchProps {
  picking: Picking;
  index: () => FieldIndex;
  words: string;
}

/** The fields that the words name, each with the way to it. */
export function FieldSearch({ picking, index, words }: FieldSearchProps) {
  const { document, toggleField } = picking;
  const wanted = useDeferredValue(words);
  const { fields, count } = useMemo(() => findFields(index(), wanted), [index, wanted]);
  return (
    <>
      <p className="picker-note" role="status">
        {countText(fields.length, count)}
      </p>
      <ul className="picker-list" aria-label="Found fields">
        {fields.map(({ path, field }) => (
          <li key={pathKey(path)}>
            <div className="picker-row" title={field.description ?? undefined}>
              <label>
                <input
                  type="checkbox"
                  checked={document !== undefined && selectedField(document, path) !== undefined}
                  disabled={!document}
                  onChange={() => toggleField(path)}
                />
                <span className="picker-found">{pathText(path)}</span>
              </label>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function countText(shown: number, count: number): string {
  if (count === 0) return 'No field has such a name.';
  if (shown < count) return `The first ${shown} of ${count}. Write more to find fewer.`;
  return count === 1 ? '1 field' : `${count} fields`;
}
