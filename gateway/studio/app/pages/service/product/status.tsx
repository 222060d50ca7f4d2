import { Badge, type Tone } from '../../../ui/badge.tsx';

const names: Readonly<Record<string, [name: string, tone: Tone]>> = {
  ACTIVE: ['On sale', 'good'],
  DRAFT: ['Draft', 'plain'],
  DISCONTINUED: ['No longer sold', 'warn'],
  ARCHIVED: ['Archived', 'plain'],
};

export function StatusOfProduct({ status }: { status: string }) {
  const [name, tone] = names[status] ?? [status, 'plain'];
  return <Badge tone={tone}>{name}</Badge>;
}
