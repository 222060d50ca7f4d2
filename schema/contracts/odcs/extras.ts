import { z } from 'zod';

/** The parts that many elements of a contract have. Source: Open Data Contract Standard 3.1.0. */

export const stableId = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/, 'must consist of letters, digits, "-" and "_"');

export const tags = z.array(z.string());

const customProperty = z.strictObject({
  id: stableId.optional(),
  property: z.string(),
  value: z.unknown(),
  description: z.string().optional(),
});
export const customProperties = z.array(customProperty);

export const authoritativeDefinitions = z.array(
  z.strictObject({
    id: stableId.optional(),
    url: z.string(),
    type: z.string(),
    description: z.string().optional(),
  }),
);

/** For whatever carries a name of its own, and remarks. */
export const described = {
  id: stableId.optional(),
  description: z.string().optional(),
  tags: tags.optional(),
  customProperties: customProperties.optional(),
  authoritativeDefinitions: authoritativeDefinitions.optional(),
};
