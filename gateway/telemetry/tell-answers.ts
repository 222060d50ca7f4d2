import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import type { TellAnswered } from './answered.ts';
import type { ExecutedOperations } from './executed-operations.ts';

export interface TellAnswersOptions {
  executed: ExecutedOperations;
  tell: TellAnswered;
}

/**
 * Tells of each answer that Apollo Server gives to an executed operation. One in parts is told of when it is over, or
 * its client gone.
 */
export function tellAnswers({
  executed,
  tell,
}: TellAnswersOptions): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      const beganAt = performance.now();
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          const execution = executed.find(contextValue);
          if (!execution) return;
          const first = body.kind === 'single' ? body.singleResult : body.initialResult;
          const done = () => {
            const hasErrors = Boolean(first.errors?.length) || execution.hasLateErrors;
            tell(execution, contextValue, { elapsedMs: performance.now() - beganAt, hasErrors });
          };
          const { gone } = contextValue;
          if (body.kind === 'single' || !gone || gone.aborted) done();
          else gone.addEventListener('abort', done, { once: true });
        },
      };
    },
  };
}
