import { Badge, type Tone } from '../../ui/badge.tsx';

const tones: Readonly<Record<string, Tone>> = {
  ACTIVE: 'good',
  DEPRECATED: 'warn',
  RETIRED: 'bad',
};

/** Where a data product stands. */
export function StatusBadge({ status }: { status: string }) {
  return <Badge tone={tones[status] ?? 'plain'}>{status.toLowerCase()}</Badge>;
}

/** Whether what was measured keeps what is promised. */
export function KeptBadge({ isKept }: { isKept: boolean | null }) {
  if (isKept === null) return <Badge>not measured</Badge>;
  return isKept ? <Badge tone="good">kept</Badge> : <Badge tone="bad">broken</Badge>;
}
