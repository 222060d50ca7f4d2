import type { ProductAttributeResolvers } from '../generated/resolvers.ts';

export const ProductAttribute: ProductAttributeResolvers = {
  number: ({ attribute, value }) => (attribute.type === 'NUMBER' ? value : null),
  boolean: ({ attribute, value }) => (attribute.type === 'BOOLEAN' ? value === 'true' : null),
};
