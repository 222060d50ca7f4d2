import { useQueryClient } from '@tanstack/react-query';
import { caller } from '../../../data/caller.ts';
import { useStored } from '../../../data/stored.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Pager, usePager } from '../pager.tsx';
import type { ProductDetail } from '../queries.ts';
import { ownersOf } from '../who-may.ts';
import { AgreementRow } from './agreement-row.tsx';
import { productAgreements } from './queries.ts';
import { RequestForm } from './request-form.tsx';

/** Who uses it: a consumer asks for access, the owner's team decides, each sees what concerns it. */
export function Access({ product }: { product: ProductDetail }) {
  const [who] = useStored(caller);
  const client = useQueryClient();
  const pager = usePager();
  const found = useGraph(productAgreements, { product: product.id, after: pager.after });
  const [kind, name = ''] = who.split(':');
  const refresh = () => void client.invalidateQueries();
  return (
    <div className="product-access">
      {kind === 'consumer' ? (
        <RequestForm product={product} consumer={name} onDone={refresh} />
      ) : (
        <p className="muted">
          Say at the upper right which consumer you are to ask for access, or which team to decide.
        </p>
      )}
      {found.state === 'loading' && <Loading what="agreements" />}
      {found.state === 'failed' && <Failed reason={found.reason} retry={found.retry} />}
      {found.state === 'loaded' && found.data.agreements.nodes.length === 0 && (
        <Empty title="No agreement that you may see">
          Teams see all of them, consumers their own.
        </Empty>
      )}
      {found.state === 'loaded' &&
        found.data.agreements.nodes.map((agreement) => (
          <AgreementRow
            key={agreement.id}
            agreement={agreement}
            deciders={ownersOf(product)}
            canDecide={kind === 'team'}
            onDone={refresh}
          />
        ))}
      {found.state === 'loaded' && (
        <Pager
          pager={pager}
          pageInfo={found.data.agreements.pageInfo}
          more="There are more agreements."
        />
      )}
    </div>
  );
}
