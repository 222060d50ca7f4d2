import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.ts';
import { forward } from '../execution/subgraph.ts';
import { answerTypes } from './answer-type.ts';
import type { KnownOperations } from './known-operations.ts';

interface AnswerKnownOptions {
  known: KnownOperations;
  context(request: FastifyRequest): Promise<GatewayContext>;
}

/** Answers a POST request whose operation is known, and resolves to undefined for any other. */
export function answerKnown({ known, context }: AnswerKnownOptions) {
  const answerType = answerTypes();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { contentType, takesParts } = answerType(request.headers.accept);
    if (typeof request.body !== 'string' || !contentType) return undefined;
    // Apollo Server answers in parts. A word too many costs little; one written in another way, an answer in one piece.
    if (takesParts && request.body.includes('defer')) return undefined;
    const contextValue = await context(request);
    const forwarded = forward(contextValue.forwarded);
    const body = await known.answer(request.body, {
      contextValue,
      requestContext: undefined,
      forwarded,
    });
    if (body === undefined) return undefined;
    // As Apollo Server does: what is personal must not lie in caches between.
    return reply.header('content-type', contentType).header('cache-control', 'no-store').send(body);
  };
}
