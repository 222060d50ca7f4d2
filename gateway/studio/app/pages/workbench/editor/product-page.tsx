import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { useMayEdit } from '../may-edit.tsx';
import { WorkbenchLinks } from '../workbench-links.tsx';
import { ProductEditor } from './product-editor.tsx';
import { productById } from './queries.ts';

/** One product, to be changed. */
export function ProductPage({ id }: { id: string }) {
  const mayEdit = useMayEdit();
  const answer = useGraph(productById, { id });
  if (answer.state === 'loaded' && answer.data.product) {
    return <ProductEditor loaded={answer.data.product} />;
  }
  return (
    <Page title="Product" purpose={id}>
      <WorkbenchLinks />
      {answer.state === 'loading' && <Loading what="the product" />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {answer.state === 'loaded' && (
        <Empty title="There is no such product">
          {mayEdit
            ? 'Look it up among the products.'
            : 'Drafts are shown to the catalog team. Say at the upper right who you are.'}
        </Empty>
      )}
    </Page>
  );
}
