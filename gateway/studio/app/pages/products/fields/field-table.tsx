import { Link } from 'wouter';
import { Badge } from '../../../ui/badge.tsx';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { type ContractField, isPersonal } from '../contract/contract-fields.ts';
import { allowedBy, demandOf } from '../contract/read-contract.ts';

interface FieldTableProps {
  label: string;
  fields: readonly ContractField[];
}

export function FieldTable({ label, fields }: FieldTableProps) {
  return (
    <ScrollTable
      label={label}
      className="field-table"
      columns={['Field', 'Type', 'Values', 'Protection', 'What it means']}
    >
      {fields.map((field) => (
        <Row key={field.path} field={field} />
      ))}
    </ScrollTable>
  );
}

function Row({ field }: { field: ContractField }) {
  const { path, type, dataClass, source, description, examples, quality } = field;
  return (
    <tr>
      <td>
        <Link href={`/graph/${path.split('.', 1)[0]}`}>
          <code>{path}</code>
        </Link>
        {source && <div className="muted">{source}</div>}
      </td>
      <td>{type}</td>
      <td>
        <span className="field-marks">
          {field.isKey && <Badge tone="accent">key</Badge>}
          {field.isUnique && <Badge>unique</Badge>}
          <Badge>{field.isRequired ? 'required' : 'may be missing'}</Badge>
        </span>
      </td>
      <td>
        <Badge tone={isPersonal(dataClass) ? 'warn' : 'plain'}>{dataClass}</Badge>
      </td>
      <td>
        {description}
        {examples.length > 0 && <div className="muted">For example: {examples.join(', ')}</div>}
        {quality.map((rule) => (
          <div key={demandOf(rule)} className="muted">
            {rule.description ?? (allowedBy(rule) || demandOf(rule))}
          </div>
        ))}
      </td>
    </tr>
  );
}
