import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.ts';
import { forward } from '../execution/subgraph.ts';
import { answerTypes } from './answer-type.ts';
import type { KnownOperations } from './known-operations.ts';

interface AnswerKnownOptions {
  known: KnownOperations;
  context(request: FastifyRequest): Promise<GatewayContext>;
}

/**
 * Answers a POST request whose operation is known; resolves to false for any other, which nothing was done for.
 * Not to the reply: it is a promise too, of nothing.
 */
export function answerKnown({ known, context }: AnswerKnownOptions) {
  const answerType = answerTypes();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    const { contentType, takesParts } = answerType(request.headers.accept);
    if (typeof request.body !== 'string' || !contentType) return false;
    // Apollo Server answers in parts. A word too many costs little; one written in another way, an answer in one piece.
    if (takesParts && request.body.includes('defer')) return false;
    const contextValue = await context(request);
    const forwarded = forward(contextValue.forwarded);
    const body = await known.answer(request.body, {
      contextValue,
      requestContext: undefined,
      forwarded,
    });
    if (body === undefined) return false;
    // As Apollo Server does: what is personal must not lie in caches between.
    reply.header('content-type', contentType).header('cache-control', 'no-store').send(body);
    return true;
  };
}
