import { z } from 'zod';
import { callerName, requireCaller } from '../../../../platform/identity/caller.ts';
import { id, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { changeKinds } from '../../../../schema/checks/changes/change.ts';
import { checkSettings } from '../../../../schema/checks/judgement/settings.ts';
import { utcDay } from '../../../../schema/day.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requireExpiry, requireReleasing } from '../../model/exception.ts';
import { requireAhead } from '../../model/retirement.ts';
import { requireTeam } from '../../model/who.ts';
import { announce } from '../../store/announce-retirement.ts';
import { noEnvironment, saveCheckSettings } from '../../store/check-settings.ts';
import { keepException } from '../../store/exceptions.ts';
import { isReleased } from '../../store/released.ts';
import { day, reason } from './input.ts';

const announceRetirementInput = z.object({
  domain: id,
  environment: id,
  effectiveOn: day,
  reason,
});

/** As the GraphQL specification writes coordinates, e.g. `Product.media(first:)` or `@cacheControl`. */
const coordinateForm = /^(@\w+(\(\w+:\))?|\w+(\.\w+(\(\w+:\))?)?)$/;

const approveExceptionInput = z.object({
  environment: id,
  coordinate: line(300).regex(coordinateForm, 'must be a coordinate such as "Product.title"'),
  kind: z
    .string()
    .pipe(z.literal(changeKinds, `must be one of ${changeKinds.join(', ')}`))
    .nullish(),
  reason,
  expires: day,
});

const names = z.array(line(200)).max(1000, 'must be at most 1,000');

const setCheckSettingsInput = z.object({
  environment: id,
  windowDays: checkSettings.shape.windowDays.nullish(),
  minRequests: checkSettings.shape.minRequests.nullish(),
  minShare: z.string().transform(Number).pipe(z.number().min(0).max(1)).nullish(),
  excludedClients: names.nullish(),
  excludedOperations: names.nullish(),
});

/** How changes are judged, what may break, and what ends. */
export const governanceMutations = {
  announceRetirement: mutation({
    allowed: (caller, { domain }) => requireCaller(caller, { team: domain, platform: true }),
    input: announceRetirementInput,
    run: async ({ effectiveOn, ...input }, { db, caller, clock, loaders }: Context) => {
      const now = clock();
      requireAhead(effectiveOn, utcDay(now));
      const retirement = await announce(db, {
        ...input,
        effective_on: effectiveOn,
        announced_at: now,
        announced_by: callerName(caller),
      });
      loaders.retirement.clear(input.domain);
      return { retirement };
    },
    refused: { retirement: null },
  }),
  approveException: mutation({
    allowed: requireTeam,
    input: approveExceptionInput,
    run: async ({ kind, ...input }, { db, caller, clock, newId, loaders }: Context) => {
      const now = clock();
      const { environment } = input;
      if (!(await loaders.environment.load(environment))) throw noEnvironment(environment);
      const isReleasing = await isReleased(
        db,
        environment,
        caller.kind === 'team' ? caller.name : '',
      );
      requireReleasing(caller, environment, isReleasing);
      requireExpiry(input.expires, utcDay(now));
      const exception = await keepException(db, {
        ...input,
        id: newId(),
        kind: kind ?? null,
        owner: callerName(caller),
        approved_at: now,
      });
      return { exception };
    },
    refused: { exception: null },
  }),
  setCheckSettings: mutation({
    allowed: { team: 'platform' },
    input: setCheckSettingsInput,
    run: async ({ environment: name, ...given }, { db, loaders }: Context) => {
      const entries = Object.entries(given).filter(([, value]) => value !== null);
      const { exceptions: _own, ...settings } = checkSettings.parse(Object.fromEntries(entries));
      const environment = await saveCheckSettings(db, name, settings);
      loaders.environment.clear(name);
      return { environment };
    },
    refused: { environment: null },
  }),
} satisfies MutationResolvers;
