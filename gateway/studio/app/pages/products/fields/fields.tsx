import { useMemo, useState } from 'react';
import { Choice, orAll } from '../../../ui/choice.tsx';
import { Empty } from '../../../ui/states.tsx';
import { contractFields } from '../contract/contract-fields.ts';
import { readContract } from '../contract/read-contract.ts';
import type { ProductDetail } from '../queries.ts';
import { FieldTable } from './field-table.tsx';
import { classesOf, type FieldFilter, fieldsThatFit, noFilter } from './filter-fields.ts';

/** So many rows more with each press. */
const atOnce = 50;

/** The fields that the contract promises, to be narrowed. */
export default function Fields({ product }: { product: ProductDetail }) {
  const { text } = product.contract;
  const fields = useMemo(() => {
    const contract = readContract(text);
    return contract ? contractFields(contract) : [];
  }, [text]);
  const [filter, setFilter] = useState(noFilter);
  const [limit, setLimit] = useState(atOnce);
  const fitting = fieldsThatFit(fields, filter);
  const shown = fitting.slice(0, limit);
  if (!fields.length) {
    return <Empty title="The contract names no field">See its text under Contract.</Empty>;
  }
  return (
    <div className="product-fields">
      <Narrow filter={filter} classes={classesOf(fields)} onChange={setFilter} />
      <p className="products-count" role="status">
        {fitting.length} of {fields.length} fields
      </p>
      {fitting.length === 0 ? (
        <Empty title="No field fits">Use another text, or fewer filters.</Empty>
      ) : (
        <FieldTable label="Fields" fields={shown} />
      )}
      {fitting.length > shown.length && (
        <button type="button" onClick={() => setLimit(limit + atOnce)}>
          Show {Math.min(atOnce, fitting.length - shown.length)} more
        </button>
      )}
    </div>
  );
}

interface NarrowProps {
  filter: FieldFilter;
  classes: readonly string[];
  onChange(filter: FieldFilter): void;
}

function Narrow({ filter, classes, onChange }: NarrowProps) {
  const { text, dataClass, onlyRequired, onlyUnique } = filter;
  return (
    <search className="choices">
      <div className="choice">
        <label>
          <span>Name or meaning</span>
          <input
            type="search"
            maxLength={200}
            value={text}
            onChange={({ target }) => onChange({ ...filter, text: target.value })}
          />
        </label>
      </div>
      <Choice
        label="Protection"
        value={dataClass}
        options={orAll('every class', classes)}
        onChange={(value) => onChange({ ...filter, dataClass: value })}
      />
      <label className="field-only">
        <input
          type="checkbox"
          checked={onlyRequired}
          onChange={({ target }) => onChange({ ...filter, onlyRequired: target.checked })}
        />
        required
      </label>
      <label className="field-only">
        <input
          type="checkbox"
          checked={onlyUnique}
          onChange={({ target }) => onChange({ ...filter, onlyUnique: target.checked })}
        />
        unique or key
      </label>
    </search>
  );
}
