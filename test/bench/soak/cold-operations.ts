import { askOnce } from '../measure/ask.ts';

const width = 12;
const depth = 5;

/**
 * Asks a large operation that nobody asked before: some thousand fields, which take the planner some 0.3 s. What it
 * asks for is not there, so that the answer is small: its plan is what others may be held up by.
 */
export function coldOperations(url: string): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    const roots = Array.from(
      { length: width },
      (_, nth) =>
        `cold${asked}_${nth}: product(upc: "none") { upc reviews(first: 1) ${below(depth)} }`,
    );
    await askOnce(url, JSON.stringify({ query: `{ ${roots.join(' ')} }` }));
  };
}

function below(levels: number): string {
  if (!levels) return '{ id body }';
  const authors = levels % 2 ? below(levels - 1) : '{ id body }';
  return `{ id author { id name username reviews ${authors} }
    product { upc name price inStock shippingEstimate reviews(first: 1) ${below(levels - 1)} } }`;
}
