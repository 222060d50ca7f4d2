import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  isRequiredArgument,
  print,
} from 'graphql';
import { type Change, type ChangeKind, change } from './change.ts';
import { compareDeprecation } from './deprecation.ts';
import { differenceOf } from './difference.ts';
import { allows } from './strictness.ts';

/** An argument or an input field: the same laws hold for both. */
type Given = GraphQLArgument | GraphQLInputField;

interface Terms {
  added: ChangeKind;
  requiredAdded: ChangeKind;
  removed: ChangeKind;
  typeChanged: ChangeKind;
  typeWidened: ChangeKind;
  defaultChanged: ChangeKind;
  nowRequired: ChangeKind;
}

export const argumentTerms: Terms = {
  added: 'ARGUMENT_ADDED',
  requiredAdded: 'REQUIRED_ARGUMENT_ADDED',
  removed: 'ARGUMENT_REMOVED',
  typeChanged: 'ARGUMENT_TYPE_CHANGED',
  typeWidened: 'ARGUMENT_TYPE_WIDENED',
  defaultChanged: 'ARGUMENT_DEFAULT_CHANGED',
  nowRequired: 'ARGUMENT_NOW_REQUIRED',
};

export const inputFieldTerms: Terms = {
  added: 'INPUT_FIELD_ADDED',
  requiredAdded: 'REQUIRED_INPUT_FIELD_ADDED',
  removed: 'INPUT_FIELD_REMOVED',
  typeChanged: 'INPUT_FIELD_TYPE_CHANGED',
  typeWidened: 'INPUT_FIELD_TYPE_WIDENED',
  defaultChanged: 'INPUT_FIELD_DEFAULT_CHANGED',
  nowRequired: 'INPUT_FIELD_NOW_REQUIRED',
};

/** What arguments or input fields belong to, and how each one's coordinate is written. */
interface Holder {
  coordinate: string;
  member(name: string): string;
}

export function compareGiven(
  terms: Terms,
  holder: Holder,
  before: readonly Given[],
  after: readonly Given[],
): Change[] {
  const { added, removed, kept } = differenceOf(before, after);
  return [
    ...removed.map(({ name }) => change(terms.removed, holder.member(name), 'was removed')),
    ...added.map((given) => addition(terms, holder, given)),
    ...kept.flatMap((pair) => compareKept(terms, holder, pair.before, pair.after)),
  ];
}

function addition(terms: Terms, holder: Holder, given: Given): Change {
  const coordinate = holder.member(given.name);
  const type = String(given.type);
  return isRequiredArgument(given)
    ? change(terms.requiredAdded, coordinate, `was added, and must be given (${type})`, [
        holder.coordinate,
      ])
    : change(terms.added, coordinate, `was added (${type})`);
}

function compareKept(terms: Terms, holder: Holder, before: Given, after: Given): Change[] {
  const coordinate = holder.member(before.name);
  const touches = [coordinate, holder.coordinate];
  const changes = compareDeprecation(coordinate, before, after);
  const types = `is ${after.type} now, was ${before.type}`;
  if (String(before.type) !== String(after.type)) {
    const kind = allows(after.type, before.type) ? terms.typeWidened : terms.typeChanged;
    changes.push(change(kind, coordinate, types, touches));
  }
  const was = defaultText(before);
  const is = defaultText(after);
  if (was === is) return changes;
  const isRequired = isRequiredArgument(after) && !isRequiredArgument(before);
  const kind = isRequired ? terms.nowRequired : terms.defaultChanged;
  const words = `has the default ${is ?? 'none'} now, had ${was ?? 'none'}`;
  return [...changes, change(kind, coordinate, words, touches)];
}

function defaultText({ defaultValue, type }: Given): string | undefined {
  if (defaultValue === undefined) return undefined;
  const node = astFromValue(defaultValue, type);
  return node ? print(node) : undefined;
}
