import type { ConstDirectiveNode } from 'graphql';
import { isCalendarDay } from '../../day.ts';
import { textArgument } from './directives.ts';

/** The day that the reason of a `@deprecated` names, ISO 8601. */
export function endOf(deprecated: ConstDirectiveNode): string | undefined {
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(textArgument(deprecated, 'reason') ?? '') ?? [];
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}
