interface Picture {
  sku: string | null;
}

/** The pictures of a product: those that show no variant alone, or all where there are none. */
export function productMedia<P extends Picture>(all: readonly P[]): P[] {
  const general = all.filter(({ sku }) => sku === null);
  return general.length ? general : [...all];
}

/** The pictures of one variant: its own, or the product's general ones where it has none. */
export function variantMedia<P extends Picture>(all: readonly P[], sku: string): P[] {
  const own = all.filter((picture) => picture.sku === sku);
  return own.length ? own : all.filter((picture) => picture.sku === null);
}
