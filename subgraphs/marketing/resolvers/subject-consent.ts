import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { momentKey, textKey } from '../../../platform/subgraph/cursors.ts';
import type { SubjectConsentResolvers } from '../generated/resolvers.ts';
import { consentHistory, currentConsents, decisionPlace } from '../store/consents.ts';

const place = z.tuple([momentKey, textKey]);

/** One person at a time: both fields are asked once in a request, so they need no loader. */
export const SubjectConsent: SubjectConsentResolvers = {
  current: ({ subject }, _args, { db }) => currentConsents(db, [subject]),
  history: async ({ subject }, args, { db }) => {
    const page = readPage(args, place);
    const query = { limit: page.limit + 1, after: page.after };
    return toConnection(await consentHistory(db, subject, query), page, decisionPlace);
  },
};
