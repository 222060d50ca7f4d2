import type { AnswerInParts, NextParts } from '../execution/execute-deferred.ts';
import type { ExecutedOperation } from './answered.ts';

export interface Execution extends ExecutedOperation {
  /** Whether a part after the first had errors, so far. */
  hasLateErrors: boolean;
}

/** What was executed for requests that are under way, by their context. */
export class ExecutedOperations {
  readonly #byContext = new WeakMap<object, Execution>();

  note(contextValue: object, { supergraph, operation }: ExecutedOperation): void {
    this.#byContext.set(contextValue, { supergraph, operation, hasLateErrors: false });
  }

  /** Undefined when nothing was executed: what was asked was refused before. */
  find(contextValue: object): Execution | undefined {
    return this.#byContext.get(contextValue);
  }

  /** The same answer; errors of its parts are noticed as they are read. */
  watch(contextValue: object, answer: AnswerInParts): AnswerInParts {
    const onErrors = () => {
      const execution = this.find(contextValue);
      if (execution) execution.hasLateErrors = true;
    };
    return { ...answer, rest: noticingErrors(answer.rest, onErrors) };
  }
}

async function* noticingErrors(
  rest: AsyncIterable<NextParts>,
  onErrors: () => void,
): AsyncGenerator<NextParts, void, undefined> {
  for await (const parts of rest) {
    if (parts.completed.some(({ errors }) => errors.length)) onErrors();
    yield parts;
  }
}
