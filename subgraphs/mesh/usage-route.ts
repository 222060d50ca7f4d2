import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { callerHeader, parseCaller, requireCaller } from '../../platform/identity/caller.ts';
import type { BackgroundTools } from '../../platform/subgraph/background.ts';
import { maxReportBytes, usageReport } from '../../schema/checks/usage/usage-report.ts';
import { type ErrorCode, isExpected, MeshError, toMeshError } from '../../schema/errors.ts';
import type { Tables } from './store/tables.ts';
import type { UsageBounds } from './store/usage-bounds.ts';
import { recordReport } from './store/usage-reports.ts';

/**
 * `POST /usage`: takes what a gateway counted, as `schema/checks/usage/usage-report.ts` has it, and answers with
 * a receipt that names what was not counted and why. Open to the platform team, which the gateway belongs to.
 * 401 and 403 for others, 400 for what is no report, 413 for one that is too large, 503 without a database.
 */
export function takeUsage(
  app: FastifyInstance,
  { db, clock, log }: BackgroundTools<Tables>,
  bounds?: UsageBounds,
): void {
  app.post('/usage', {
    bodyLimit: maxReportBytes,
    errorHandler: (error, _request, reply) => refuse(reply, asMeshError(error), log),
    onRequest: async ({ headers }) =>
      requireCaller(parseCaller(headers[callerHeader]?.toString()), { team: 'platform' }),
    handler: async ({ body }) => {
      const parsed = usageReport.safeParse(body);
      if (!parsed.success) throw new MeshError('INVALID_INPUT', whatIsWrong(parsed.error));
      return recordReport(db, parsed.data, clock(), bounds);
    },
  });
}

/** A report has thousands of numbers: the first that are wrong say enough. */
function whatIsWrong(error: z.ZodError): string {
  return z.prettifyError(new z.ZodError(error.issues.slice(0, 5)));
}

function asMeshError(error: Error & { statusCode?: number }): MeshError {
  if (error.statusCode === 413) {
    const message = `A report has ${maxReportBytes} bytes at most; send several`;
    return new MeshError('LIMIT_EXCEEDED', message, { cause: error });
  }
  const isOfRequest = error.statusCode !== undefined && error.statusCode < 500;
  return isOfRequest ? new MeshError('INVALID_INPUT', error.message) : toMeshError(error);
}

const statuses: Partial<Record<ErrorCode, number>> = {
  LIMIT_EXCEEDED: 413,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
};

function refuse(reply: FastifyReply, error: MeshError, log: BackgroundTools<Tables>['log']) {
  const { code, message } = error;
  const isTheirs = isExpected(error);
  if (!isTheirs) log.error({ err: error }, 'a report of use could not be counted');
  return reply
    .code(isTheirs ? (statuses[code] ?? 400) : 503)
    .send({ errors: [{ message, extensions: { code } }] });
}
