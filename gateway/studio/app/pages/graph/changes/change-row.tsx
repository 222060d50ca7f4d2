import { Link } from 'wouter';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { typeOf } from './change-groups.ts';
import type { GraphChange } from './queries.ts';

const levels: Readonly<Record<string, { word: string; tone: Tone }>> = {
  BREAKING: { word: 'breaking', tone: 'bad' },
  DANGEROUS: { word: 'dangerous', tone: 'warn' },
};

interface ChangeRowProps {
  change: GraphChange;
  /** Whether its type can be looked at. */
  isThere: boolean;
}

export function ChangeRow({ change: { coordinate, level, message }, isThere }: ChangeRowProps) {
  const type = typeOf(coordinate);
  const known = levels[level];
  return (
    <li className="change-row">
      {isThere && type ? (
        <Link href={`/graph/${type}`}>
          <code>{coordinate}</code>
        </Link>
      ) : (
        <code>{coordinate}</code>
      )}{' '}
      {message} {known && <Badge tone={known.tone}>{known.word}</Badge>}
    </li>
  );
}
