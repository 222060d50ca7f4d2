import type { Content, Office } from '../answers.ts';
import { named } from '../words.ts';

export type Step = 'save' | 'submit' | 'publish' | 'reject';

/** Where a text and its writer stand, as far as the steps look at it. */
export interface Standing {
  who: string;
  locale: string;
  offices: readonly Office[];
  /** Null while nobody has written anything. */
  status: Content['status'] | null;
  /** Who wrote at the draft. */
  authors: readonly string[];
  isDirty: boolean;
  /** The source was published again since it was translated. */
  isBehind: boolean;
  isEmpty: boolean;
  isOvertaken: boolean;
}

/** Why each step cannot be taken now; null for those that can. The graph has the last word. */
export function obstacles(standing: Standing): Record<Step, string | null> {
  const general =
    writerObstacle(standing) ??
    (standing.isOvertaken ? 'choose above which of the two texts goes on.' : null);
  return {
    save: general ?? saveObstacle(standing),
    submit: general ?? submitObstacle(standing),
    publish: general ?? publishObstacle(standing),
    reject: general ?? reviewObstacle(standing),
  };
}

/** Why somebody may not write in a locale at all; null for those who may. */
export function writerObstacle({
  who,
  locale,
  offices,
}: Pick<Standing, 'who' | 'locale' | 'offices'>): string | null {
  const writers = offices.filter(({ locales }) => locales.includes(locale));
  if (who === 'team:regional' || writers.some(({ id }) => who === `office:${id}`)) return null;
  const others = writers.map(({ name }) => name);
  const those = ['the regional team', ...others].join(' and ');
  return `${locale} is written by ${those}. Choose who you are at the top.`;
}

function saveObstacle({ isDirty, isBehind, isEmpty }: Standing): string | null {
  if (isEmpty) return 'write a title or a description first.';
  return isDirty || isBehind ? null : 'nothing is changed.';
}

function submitObstacle(standing: Standing): string | null {
  if (standing.isEmpty) return 'write a title or a description first.';
  if (standing.isDirty || standing.status === 'DRAFT') return null;
  if (standing.status === 'IN_REVIEW') return 'it waits for review already.';
  return 'change the text first.';
}

function publishObstacle(standing: Standing): string | null {
  const { who, authors } = standing;
  const obstacle = reviewObstacle(standing);
  if (obstacle !== null) return obstacle;
  if (!authors.includes(who)) return null;
  return `${named(authors)} wrote this draft; somebody else must publish it.`;
}

function reviewObstacle({ status, isDirty }: Standing): string | null {
  if (status !== 'IN_REVIEW') return 'nothing waits for review.';
  return isDirty ? 'save or discard your changes first.' : null;
}

const stepNames: Readonly<Record<Step, string>> = {
  save: 'Save',
  submit: 'Submit',
  publish: 'Publish',
  reject: 'Hand back',
};

/** The obstacles as lines for people, those with one reason together. */
export function obstacleLines(found: Readonly<Record<Step, string | null>>): string[] {
  const byReason = new Map<string, string[]>();
  for (const step of ['save', 'submit', 'publish', 'reject'] as const) {
    const reason = found[step];
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), stepNames[step]]);
  }
  return [...byReason].map(([reason, names]) =>
    names.length === 4 ? reason : `${names.join(', ')}: ${reason}`,
  );
}
