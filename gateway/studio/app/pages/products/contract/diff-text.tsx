import { useMemo } from 'react';
import { ScrollX } from '../../../ui/scroll-x.tsx';
import { type DiffLine, diffLines } from './diff-lines.ts';
import { foldSame } from './fold-same.ts';

interface DiffTextProps {
  name: string;
  before: string;
  after: string;
}

const signs = { same: ' ', removed: '−', added: '+' };
const spoken = { same: '', removed: 'removed: ', added: 'added: ' };

/** Two texts line by line; what stayed as it was far from a change is folded away. */
export function DiffText({ name, before, after }: DiffTextProps) {
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  const count = (kind: DiffLine['kind']) => lines.filter((line) => line.kind === kind).length;
  if (before === after) return <p className="card">The text of {name} is the same in both.</p>;
  return (
    <section className="card contract-diff">
      <h2>
        {name}: {count('added')} lines added, {count('removed')} removed
      </h2>
      <ScrollX label={`${name}, line by line`}>
        <table className="diff">
          <tbody>
            {foldSame(lines).map((part, place) =>
              part.kind === 'fold' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name, and never change their order
                <tr key={place} className="diff-fold">
                  <td colSpan={3}>{part.count} lines are the same</td>
                </tr>
              ) : (
                part.lines.map((line) => (
                  <Line key={`${line.kind} ${line.before} ${line.after}`} line={line} />
                ))
              ),
            )}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function Line({ line: { kind, text, before, after } }: { line: DiffLine }) {
  return (
    <tr className={`diff-${kind}`}>
      <td className="diff-number">{before}</td>
      <td className="diff-number">{after}</td>
      <td className="diff-text">
        <span className="visually-hidden">{spoken[kind]}</span>
        <span aria-hidden="true">{signs[kind]} </span>
        {text}
      </td>
    </tr>
  );
}
