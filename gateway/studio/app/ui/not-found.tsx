import { Link } from 'wouter';
import { Empty } from './states.tsx';

export function NotFound() {
  return (
    <Empty title="There is no such page">
      <Link href="/">Go to the explorer</Link>
    </Empty>
  );
}
