import { Link } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { count } from '../../../ui/numbers.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { productAgreements } from '../access/queries.ts';
import { productLineage } from '../lineage/queries.ts';
import type { ProductDetail } from '../queries.ts';
import { productConsumers } from './queries.ts';
import { type ProductUser, usersOf } from './users.ts';

/** Who has leave to use it, and who asks for it in fact. */
export function Consumers({ product: { id } }: { product: ProductDetail }) {
  const found = useGraph(productConsumers, { product: id });
  const agreements = useGraph(productAgreements, { product: id, after: null });
  const lineage = useGraph(productLineage, { id });
  for (const one of [found, agreements, lineage]) {
    if (one.state === 'failed') return <Failed reason={one.reason} retry={one.retry} />;
  }
  if (found.state !== 'loaded' || agreements.state !== 'loaded' || lineage.state !== 'loaded') {
    return <Loading what="consumers" />;
  }
  const users = usersOf({
    consumers: found.data.consumers.nodes,
    registered: found.data.registered.nodes,
    agreements: agreements.data.agreements.nodes,
    lineage: lineage.data.dataProduct?.lineage ?? [],
  });
  const isCut =
    found.data.consumers.pageInfo.hasNextPage || agreements.data.agreements.pageInfo.hasNextPage;
  return (
    <>
      <p className="muted">
        Agreements, owners and contacts are seen by teams, and by each consumer of itself.
      </p>
      {users.length === 0 ? (
        <Empty title="Nobody uses it that you may see">
          Whoever asks for its fields through the gateway stands here, and who has access.
        </Empty>
      ) : (
        <UserTable users={users} />
      )}
      {isCut && <p className="muted">There are more with an agreement: see Access.</p>}
    </>
  );
}

const columns = ['Consumer', 'Answers for it', 'Access', 'Requests in 30 days', 'Operations'];

function UserTable({ users }: { users: readonly ProductUser[] }) {
  return (
    <ScrollTable label="Consumers" columns={columns}>
      {users.map((user) => (
        <tr key={user.name}>
          <td>
            <strong>{user.name || 'unnamed'}</strong>
            {user.consumer && <div className="muted">{user.consumer.purpose}</div>}
          </td>
          <td>
            <Answerable user={user} />
          </td>
          <td>
            <AccessBadge status={user.agreement} />
          </td>
          <td>{user.requests === 0 ? 'none' : count(user.requests)}</td>
          <td>
            <OperationNames names={user.operations} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function Answerable({ user: { consumer } }: { user: ProductUser }) {
  if (!consumer) return <span className="muted">not registered, or not yours to see</span>;
  const { owner, contact } = consumer;
  return (
    <>
      {owner}{' '}
      <div>{contact.includes('@') ? <a href={`mailto:${contact}`}>{contact}</a> : contact}</div>
    </>
  );
}

function AccessBadge({ status }: { status: ProductUser['agreement'] }) {
  if (status === undefined) return <Badge>no agreement</Badge>;
  return <Badge tone={status === 'APPROVED' ? 'good' : 'warn'}>{status.toLowerCase()}</Badge>;
}

/** Others stand under Lineage. */
const mostNames = 4;

function OperationNames({ names }: { names: readonly string[] }) {
  const more = names.length - mostNames;
  return (
    <>
      {names.slice(0, mostNames).join(', ')}
      {more > 0 && (
        <>
          {' '}
          <Link href="?view=Lineage">and {more} more</Link>
        </>
      )}
    </>
  );
}
