import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomSdl } from '../../../platform/subgraph/schema.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { standards } from '../../../schema/standards.ts';

/** As much of the catalog as logistics leans on. */
const catalog = `${standards}
  type Query { product(id: ID!): Product }
  type Product @key(fields: "id") { id: ID! variants: [Variant!]! }
  type Variant @key(fields: "sku") { sku: ID! weightGrams: Int dimensions: Dimensions }
  type Dimensions { lengthMm: Int! widthMm: Int! heightMm: Int! }`;

describe('logistics in the graph', () => {
  it('composes with the catalog’s products and variants', () => {
    const logistics = roomSdl(join(import.meta.dirname, '../../../subgraphs/logistics'));
    const { supergraphSdl } = composeGraph([
      { name: 'catalog', url: 'http://catalog', sdl: catalog },
      { name: 'logistics', url: 'http://logistics', sdl: logistics },
    ]);
    expect(supergraphSdl).toContain('requires: "variants { sku }"');
    expect(supergraphSdl).toContain(
      'requires: "weightGrams dimensions { lengthMm widthMm heightMm }"',
    );
  });
});
