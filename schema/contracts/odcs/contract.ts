import { z } from 'zod';
import { schemaObject } from './element.ts';
import { authoritativeDefinitions, customProperties, stableId, tags } from './extras.ts';
import { price, role, supportChannel, team, terms } from './parties.ts';
import { server } from './server.ts';

const serviceLevel = z.strictObject({
  id: stableId.optional(),
  property: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  valueExt: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  unit: z.string().optional(),
  element: z.string().optional(),
  driver: z.string().optional(),
  description: z.string().optional(),
  scheduler: z.string().optional(),
  schedule: z.string().optional(),
});

/**
 * A data contract. Names are the standard's own.
 * Source: Open Data Contract Standard 3.1.0, which reads 3.0 too.
 */
export const contract = z.strictObject({
  apiVersion: z.string(),
  kind: z.literal('DataContract'),
  id: z.string(),
  version: z.string(),
  status: z.string(),
  name: z.string().optional(),
  tenant: z.string().optional(),
  domain: z.string().optional(),
  dataProduct: z.string().optional(),
  description: terms.optional(),
  tags: tags.optional(),
  schema: z.array(schemaObject).optional(),
  servers: z.array(server).optional(),
  team: team.optional(),
  roles: z.array(role).optional(),
  support: z.array(supportChannel).optional(),
  price: price.optional(),
  slaDefaultElement: z.string().optional(),
  slaProperties: z.array(serviceLevel).optional(),
  authoritativeDefinitions: authoritativeDefinitions.optional(),
  customProperties: customProperties.optional(),
  contractCreatedTs: z.iso.datetime({ offset: true }).optional(),
});

export type Contract = z.infer<typeof contract>;
export type ServiceLevel = z.infer<typeof serviceLevel>;
