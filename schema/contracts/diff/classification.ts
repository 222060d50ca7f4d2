import { related } from './aspects.ts';
import type { Relation } from './relation.ts';

/** The least protected first: docs/decisions/0009-contracts-describe-the-graph.md. */
const classes = ['public', 'internal', 'personal', 'sensitive'];

/** Compares how protected values are. Nobody knows how a class of somebody else's stands to these. */
export const compareClassifications = related('classification', relateClasses, {
  narrower: 'classRaised',
  wider: 'classLowered',
  apart: 'classChanged',
});

function relateClasses(was: unknown = 'public', is: unknown = 'public'): Relation {
  if (was === is) return 'same';
  const [before, after] = [classes.indexOf(String(was)), classes.indexOf(String(is))];
  if (before < 0 || after < 0) return 'apart';
  return after > before ? 'narrower' : 'wider';
}
