import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.ts';
import { forward } from '../execution/subgraph.ts';
import type { TellAnswered } from '../telemetry/answered.ts';
import { answerTypes } from './answer-type.ts';
import { explainHeader } from './asked-explanation.ts';
import type { KnownOperations } from './known-operations.ts';

interface AnswerKnownOptions {
  known: KnownOperations;
  context(request: FastifyRequest): Promise<GatewayContext>;
  /** Told of each answer, where somebody wants to know. */
  tell: TellAnswered | undefined;
}

/**
 * Answers a POST request whose operation is known; resolves to false for any other, which nothing was done for.
 * Not to the reply: it is a promise too, of nothing.
 */
export function answerKnown({ known, context, tell }: AnswerKnownOptions) {
  const answerType = answerTypes();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    const beganAt = performance.now();
    const { contentType, takesParts } = answerType(request.headers.accept);
    if (typeof request.body !== 'string' || !contentType) return false;
    if (request.headers[explainHeader] !== undefined) return false;
    // Apollo Server answers in parts. A word too many costs little; one written in another way, an answer in one piece.
    if (takesParts && request.body.includes('defer')) return false;
    const contextValue = await context(request);
    const forwarded = forward(contextValue.forwarded);
    const answer = await known.answer(request.body, {
      contextValue,
      requestContext: undefined,
      forwarded,
    });
    if (!answer) return false;
    const { body, hasErrors } = answer;
    tell?.(answer, contextValue, { elapsedMs: performance.now() - beganAt, hasErrors });
    // As Apollo Server does: what is personal must not lie in caches between.
    reply.header('content-type', contentType).header('cache-control', 'no-store').send(body);
    return true;
  };
}
