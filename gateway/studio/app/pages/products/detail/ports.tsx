import { CopyButton } from '../../../ui/copy-button.tsx';
import { asCurl } from '../../explorer/share/copy-as.ts';
import type { ProductDetail } from '../queries.ts';

/** Where the data can be had, each with a way to begin. */
export function Ports({ product }: { product: ProductDetail }) {
  const { ports } = product;
  return (
    <section className="card">
      <h2>Output ports</h2>
      {ports.length === 0 && <p>The contract names none: ask for it through the graph.</p>}
      {ports.map((port) => (
        <Port key={port.name} port={port} product={product} />
      ))}
    </section>
  );
}

interface PortProps {
  port: ProductDetail['ports'][number];
  product: ProductDetail;
}

function Port({ port, product }: PortProps) {
  const { name, type, environment, description, location } = port;
  const command = commandFor(port, product);
  return (
    <div className="product-port">
      <h3>
        {name} <span className="muted">{[type, environment].filter(Boolean).join(', ')}</span>
      </h3>
      <p>{description}</p>
      {location && (
        <p className="product-copied">
          <code>{location}</code>
          <CopyButton what={`the address of ${name}`} text={location} />
        </p>
      )}
      {command && (
        <div className="product-copied">
          <pre>{command}</pre>
          <CopyButton what={`a request to ${name}`} text={command} />
        </div>
      )}
    </div>
  );
}

/** The first sample query as a request, for a port that is a graph. */
function commandFor({ type, location }: PortProps['port'], { sampleQueries }: ProductDetail) {
  const [sample] = sampleQueries;
  if (type !== 'api' || !location || !sample) return undefined;
  return asCurl({
    url: location,
    operation: sample.query,
    isMutation: false,
    variables: {},
    headers: { 'x-weft-caller': 'consumer:NAME' },
  });
}
