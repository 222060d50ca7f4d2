import { Badge } from '../../../ui/badge.tsx';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { FieldTable } from '../fields/field-table.tsx';
import { ServiceLevels } from '../promises/promises.tsx';
import type { ProductDetail } from '../queries.ts';
import { contractFields } from './contract-fields.ts';
import {
  allowedBy,
  type Contract,
  demandOf,
  type QualityRule,
  type SchemaObject,
} from './read-contract.ts';

/** A contract in the order in which a person asks: what for, which data, how good, how fast, who helps. */
export function Sections({ contract, product }: { contract: Contract; product: ProductDetail }) {
  const { schema = [] } = contract;
  return (
    <div className="contract-sections">
      <Terms contract={contract} />
      <section className="card">
        <h2>Data</h2>
        {schema.map((object, place) => (
          <DataObject key={object.name} object={object} contract={contract} isOpen={place === 0} />
        ))}
      </section>
      <Quality contract={contract} />
      <ServiceLevels levels={product.serviceLevels} />
      <Help product={product} />
    </div>
  );
}

function Terms({ contract }: { contract: Contract }) {
  const { description = {}, status, version, price, roles = [] } = contract;
  const said: readonly [string, string | undefined][] = [
    ['Purpose', description.purpose],
    ['Use', description.usage],
    ['Limits', description.limitations],
    ['Version', [version, status].filter(Boolean).join(', ')],
    ['Price', priceWords(price)],
    ['Roles', roles.map(({ role, access }) => (access ? `${role} (${access})` : role)).join(', ')],
  ];
  return (
    <section className="card">
      <h2>Terms</h2>
      <dl className="contract-terms">
        {said
          .filter(([, words]) => words)
          .map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function priceWords(price: Contract['price']): string | undefined {
  if (price?.priceAmount === undefined) return undefined;
  const { priceAmount, priceCurrency = '', priceUnit } = price;
  return `${priceAmount} ${priceCurrency}${priceUnit ? ` for each ${priceUnit}` : ''}`;
}

interface DataObjectProps {
  object: SchemaObject;
  contract: Contract;
  isOpen: boolean;
}

function DataObject({ object, contract, isOpen }: DataObjectProps) {
  const { name, description, physicalName, physicalType, properties = [] } = object;
  return (
    <details className="contract-object" open={isOpen}>
      <summary>
        <code>{name}</code>
        <span className="muted">
          {properties.length} {properties.length === 1 ? 'field' : 'fields'}
          {physicalName && `, ${physicalType ?? 'kept in'} ${physicalName}`}
        </span>
      </summary>
      {description && <p>{description}</p>}
      <FieldTable
        label={`Fields of ${name}`}
        fields={contractFields({ ...contract, schema: [object] })}
      />
    </details>
  );
}

function Quality({ contract: { schema = [] } }: { contract: Contract }) {
  const rules = schema.flatMap((object) => [
    ...(object.quality ?? []).map((rule) => ({ of: object.name, rule })),
    ...(object.properties ?? []).flatMap(({ name, quality = [] }) =>
      quality.map((rule) => ({ of: `${object.name}.${name}`, rule })),
    ),
  ]);
  return (
    <section className="card">
      <h2>Quality rules</h2>
      <p className="muted">
        Promised of the values themselves, not measured yet: the domain checks them on its database.
      </p>
      {rules.length === 0 ? (
        <p>The contract has none.</p>
      ) : (
        <ScrollTable label="Quality rules" columns={['Of', 'Rule', 'Dimension', 'When broken']}>
          {rules.map(({ of, rule }) => (
            <tr key={`${of} ${rule.description} ${demandOf(rule)}`}>
              <td>
                <code>{of}</code>
              </td>
              <td>
                <RuleWords rule={rule} />
              </td>
              <td>{rule.dimension}</td>
              <td>{rule.severity && <Badge>{rule.severity}</Badge>}</td>
            </tr>
          ))}
        </ScrollTable>
      )}
    </section>
  );
}

function RuleWords({ rule }: { rule: QualityRule }) {
  return (
    <>
      {rule.description && <span>{rule.description} </span>}
      <span className="muted">
        {demandOf(rule)}. {allowedBy(rule)}
      </span>
      {rule.query && (
        <details>
          <summary>SQL</summary>
          <pre className="contract-query">{rule.query.trim()}</pre>
        </details>
      )}
    </>
  );
}

function Help({ product: { support, owner } }: { product: ProductDetail }) {
  return (
    <section className="card">
      <h2>Support</h2>
      <p>The team {owner} answers for it.</p>
      {support.length > 0 && (
        <ScrollTable label="Support" columns={['Where', 'How', 'What for']}>
          {support.map(({ channel, tool, scope, url, description }) => (
            <tr key={channel}>
              <td>{url ? <a href={url}>{channel}</a> : channel}</td>
              <td>{[tool, scope].filter(Boolean).join(', ')}</td>
              <td>{description}</td>
            </tr>
          ))}
        </ScrollTable>
      )}
    </section>
  );
}
