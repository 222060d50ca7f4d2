import { useMemo } from 'react';
import { ScrollX } from '../../ui/scroll-x.tsx';
import { laidOut } from './laid-out.ts';

/** An operation as people write it. */
export function OperationText({ text }: { text: string }) {
  const lines = useMemo(() => laidOut(text), [text]);
  return (
    <ScrollX label="The operation’s text" className="operation-text">
      <pre>{lines}</pre>
    </ScrollX>
  );
}
