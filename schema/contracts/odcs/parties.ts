import { z } from 'zod';
import { authoritativeDefinitions, customProperties, described, stableId } from './extras.ts';

const member = z.strictObject({
  ...described,
  username: z.string(),
  name: z.string().optional(),
  role: z.string().optional(),
  dateIn: z.iso.date().optional(),
  dateOut: z.iso.date().optional(),
  replacedByUsername: z.string().optional(),
});

/** Before 3.1 a team was the list of its members. */
export const team = z.union([
  z.array(member).transform((members) => ({ name: undefined, members })),
  z.strictObject({
    ...described,
    name: z.string().optional(),
    members: z.array(member).optional(),
  }),
]);

export const supportChannel = z.strictObject({
  id: stableId.optional(),
  channel: z.string(),
  url: z.string().optional(),
  description: z.string().optional(),
  tool: z.string().optional(),
  scope: z.string().optional(),
  invitationUrl: z.string().optional(),
  customProperties: customProperties.optional(),
});

export const role = z.strictObject({
  id: stableId.optional(),
  role: z.string(),
  description: z.string().optional(),
  access: z.string().optional(),
  firstLevelApprovers: z.string().optional(),
  secondLevelApprovers: z.string().optional(),
  customProperties: customProperties.optional(),
});

export const price = z.strictObject({
  id: stableId.optional(),
  priceAmount: z.number().optional(),
  priceCurrency: z.string().optional(),
  priceUnit: z.string().optional(),
});

/** Purpose and terms. */
export const terms = z.looseObject({
  usage: z.string().optional(),
  purpose: z.string().optional(),
  limitations: z.string().optional(),
  authoritativeDefinitions: authoritativeDefinitions.optional(),
  customProperties: customProperties.optional(),
});
