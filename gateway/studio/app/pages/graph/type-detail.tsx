import { Link } from 'wouter';
import { Badge } from '../../ui/badge.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { toneOf } from './domain-tone.ts';
import type { Graph, GraphField, GraphType } from './graph-model.ts';

/** One type: whose it is, what it is for, and each field with the domains that answer for it. */
export function TypeDetail({ graph, type }: { graph: Graph; type: GraphType }) {
  const { name, kind, description, isEntity, owner, domains, fields, members } = type;
  const others = domains.filter((domain) => domain !== owner);
  return (
    <article className="graph-type">
      <h2>
        {name} <Badge>{isEntity ? 'entity' : kind}</Badge>
      </h2>
      <p>{description}</p>
      <p>
        {owner && (
          <>
            Owned by <Domain name={owner} graph={graph} />
          </>
        )}
        {others.length > 0 && (owner ? ' with more from' : 'Shared by')}
        {others.map((domain) => (
          <span key={domain}>
            {' '}
            <Domain name={domain} graph={graph} />
          </span>
        ))}
      </p>
      {members.length > 0 && <p className="graph-members">{members.join(', ')}</p>}
      {fields.length > 0 && <Fields graph={graph} fields={fields} of={name} />}
    </article>
  );
}

interface FieldsProps {
  graph: Graph;
  fields: readonly GraphField[];
  of: string;
}

function Fields({ graph, fields, of }: FieldsProps) {
  return (
    <ScrollTable label={`Fields of ${of}`} columns={['Field', 'Type', 'Domain', 'What it is']}>
      {fields.map((field) => (
        <tr key={field.name}>
          <td>
            <code>{field.name}</code>
            {field.args.map(({ name, type }) => (
              <code key={name} className="graph-argument">
                {name}: {type}
              </code>
            ))}
          </td>
          <td>
            <TypeLink graph={graph} field={field} />
          </td>
          <td>
            {field.domains.map((domain) => (
              <Domain key={domain} name={domain} graph={graph} />
            ))}
          </td>
          <td>
            {field.deprecation && <Badge tone="warn">deprecated: {field.deprecation}</Badge>}{' '}
            {field.description}
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function TypeLink({ graph, field: { named, type } }: { graph: Graph; field: GraphField }) {
  if (!graph.types.has(named)) return <code>{type}</code>;
  return (
    <Link href={`/graph/${named}`}>
      <code>{type}</code>
    </Link>
  );
}

function Domain({ name, graph }: { name: string; graph: Graph }) {
  return <span className={`graph-domain ${toneOf(name, graph.domains)}`}>{name}</span>;
}
