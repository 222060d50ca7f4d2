import type { Case } from './compare/case.ts';
import type { FailingCase } from './shrink/shrink.ts';
import type { GatewayAnswer } from './world/ask-gateway.ts';

/** Everything that is needed to understand a failing case and to see it again. */
export function report(
  failing: FailingCase,
  answers: Case,
  found: string,
  original: string,
): string {
  const { operation, parts, seed } = failing;
  return [
    found,
    `Repeat: ${original}`,
    `World seed ${seed}`,
    ...parts.map(({ name, sdl }) => `--- part ${name} ---\n${sdl}`),
    `--- operation ---\n${operation.text}`,
    `--- variables ---\n${JSON.stringify(operation.variables)}`,
    `--- truth ---\n${JSON.stringify(answers.truth)}`,
    answerText('stock', answers.stock),
    answers.weft ? answerText('weft', answers.weft) : '',
  ].join('\n');
}

function answerText(who: string, { result, asked, plan }: GatewayAnswer): string {
  const requests = asked.map(
    ({ part, query, variables }) => `${part}: ${query} ${JSON.stringify(variables)}`,
  );
  return [
    `--- ${who} ---`,
    JSON.stringify(result),
    `--- plan of ${who} ---`,
    plan || '(not told)',
    `--- requests of ${who} ---`,
    ...requests,
  ].join('\n');
}
