import type { Operation } from '../world/ask-gateway.ts';
import { type Case, runCase } from './case.ts';
import { hasSameData } from './equality.ts';
import {
  asksTooEarly,
  hasNestedListOfNothing,
  namesTypeOfInterfaceObject,
} from './plan-predicates.ts';
import { withDistinctNames } from './rename.ts';
import { withoutConditions } from './without-conditions.ts';

/** A reason for which an answer may differ from the truth. The list is closed: anything else fails. */
export interface KnownDifference {
  name: string;
  /** `planner`: the plan is wrong, whoever executes it. `stock`: only the stock gateway is excused. */
  fault: 'planner' | 'stock';
  explains(failed: Case): boolean | Promise<boolean>;
}

/** Each has its smallest example in `../faults`. The first that applies is counted. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'refuses introspection inside a fragment with a condition',
    fault: 'stock',
    explains: saysError(/^Was not able to find any options for __(schema|type)/),
  },
  {
    name: 'cannot plan __typename of an interface object under another interface',
    fault: 'stock',
    explains: saysError(/^We should have an edge from \w+\(\w+\) for __typename/),
  },
  {
    // A field of one that requires a field of the interface, asked of one object type.
    name: 'goes round in circles between interface objects',
    fault: 'stock',
    explains: saysError(/^Invalid array length$/),
  },
  {
    name: 'asks a part for what only another one answers',
    fault: 'stock',
    explains: saysError(/which is not its own$/),
  },
  {
    name: 'asks for a computed field before what it requires is there',
    fault: 'stock',
    explains: ({ stock }) => asksTooEarly(stock.plan),
  },
  {
    name: 'takes the name of an interface object for the type of the object',
    fault: 'stock',
    explains: ({ contest, stock }) => namesTypeOfInterfaceObject(contest.world, stock.asked),
  },
  {
    name: 'sends nulls for nested lists of objects that @requires needs',
    fault: 'stock',
    explains: ({ stock }) => stock.asked.some(({ variables }) => hasNestedListOfNothing(variables)),
  },
  {
    name: 'confuses response names or variables with its own',
    fault: 'stock',
    explains: isRightFor(withDistinctNames),
  },
  {
    name: 'loses what is beside a condition',
    fault: 'stock',
    explains: isRightFor((operation, { contest }) =>
      withoutConditions(contest.stock.apiSchema, withDistinctNames(operation)),
    ),
  },
];

function saysError(pattern: RegExp): KnownDifference['explains'] {
  return ({ stock }) => stock.result.errors?.some(({ message }) => pattern.test(message)) ?? false;
}

/** The stock gateway answers an operation that means the same rightly. */
function isRightFor(
  rewrite: (operation: Operation, failed: Case) => Operation,
): KnownDifference['explains'] {
  return async (failed) => {
    const { truth, stock } = await runCase(failed.contest, rewrite(failed.operation, failed));
    return hasSameData(truth, stock.result);
  };
}
