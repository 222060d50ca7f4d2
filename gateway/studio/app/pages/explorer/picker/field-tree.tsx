import { OperationTypeNode } from 'graphql';
import { useState } from 'react';
import { rootType } from './field-path.ts';
import { Fields } from './fields.tsx';
import { type Picking, rootsOf } from './picking.ts';

const rootNames: Readonly<Record<OperationTypeNode, string>> = {
  [OperationTypeNode.QUERY]: 'Query',
  [OperationTypeNode.MUTATION]: 'Mutation',
  [OperationTypeNode.SUBSCRIPTION]: 'Subscription',
};

/** The graph from its roots down; what is below a field is only there when it is opened. */
export function FieldTree({ picking }: { picking: Picking }) {
  return rootsOf(picking.schema).map((root) => <Root key={root} root={root} picking={picking} />);
}

function Root({ root, picking }: { root: OperationTypeNode; picking: Picking }) {
  const [isOpen, setOpen] = useState(root === OperationTypeNode.QUERY);
  return (
    <section aria-label={`Fields of ${rootNames[root]}`}>
      <button
        type="button"
        className="picker-root"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {rootNames[root]}
      </button>
      {isOpen && (
        <Fields
          type={rootType(picking.schema, root)}
          path={{ root, steps: [] }}
          picking={picking}
        />
      )}
    </section>
  );
}
