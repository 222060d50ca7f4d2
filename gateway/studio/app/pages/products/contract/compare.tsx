import { useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import type { ProductDetail } from '../queries.ts';
import { Changes } from './changes.tsx';
import { DiffText } from './diff-text.tsx';
import { contractTexts, domainVersions, type VersionEdge } from './queries.ts';
import { changesBetween, versionName } from './version-names.ts';

/** Two versions of the contract beside each other: chosen, in words, and line by line. */
export function Compare({ product }: { product: ProductDetail }) {
  const found = useGraph(domainVersions, { domain: product.domain.name });
  if (found.state === 'loading') return <Loading what="versions" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const versions = found.data.domain?.versions;
  if (!versions || versions.edges.length < 2) {
    return (
      <Empty title="There is one version so far">
        When {product.domain.name} publishes another, what changed is shown here.
      </Empty>
    );
  }
  return (
    <>
      <Chosen product={product} edges={versions.edges} />
      {versions.pageInfo.hasNextPage && (
        <p className="muted">The latest {versions.edges.length} versions can be chosen.</p>
      )}
    </>
  );
}

interface ChosenProps {
  product: ProductDetail;
  /** The latest first. */
  edges: readonly VersionEdge[];
}

function Chosen({ product, edges }: ChosenProps) {
  const [old, setOld] = useState('1');
  const [newer, setNewer] = useState('0');
  const options = edges.map(({ node }, place) => ({
    value: String(place),
    label: versionName(node, product.changelog),
  }));
  // Whichever is chosen where, the earlier one is what the later one is compared with.
  const [later, earlier] = [Number(old), Number(newer)].sort((one, other) => one - other);
  return (
    <div className="contract-compare">
      <div className="choices">
        <Choice label="From version" value={old} options={options} onChange={setOld} />
        <Choice label="To version" value={newer} options={options} onChange={setNewer} />
      </div>
      {later === earlier ? (
        <Empty title="This is one and the same version">Choose another on one side.</Empty>
      ) : (
        <Difference product={product} edges={edges} earlier={earlier ?? 1} later={later ?? 0} />
      )}
    </div>
  );
}

interface DifferenceProps extends ChosenProps {
  earlier: number;
  later: number;
}

function Difference({ product, edges, earlier, later }: DifferenceProps) {
  const { name } = product.contract;
  const found = useGraph(contractTexts, {
    domain: product.domain.name,
    beforeOld: edges[earlier - 1]?.cursor ?? null,
    beforeNew: edges[later - 1]?.cursor ?? null,
  });
  const [old, newer] = [edges[earlier]?.node, edges[later]?.node];
  if (found.state === 'loading') return <Loading what="both texts" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const textIn = (side: 'old' | 'new') =>
    found.data.domain?.[side].nodes[0]?.contracts.find((one) => one.name === name)?.text ?? '';
  return (
    <>
      {old && newer && <Changes changelog={changesBetween(product.changelog, old, newer)} />}
      <DiffText name={name} before={textIn('old')} after={textIn('new')} />
    </>
  );
}
