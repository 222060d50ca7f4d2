import { Badge, type Tone } from '../../../ui/badge.tsx';

const names: Readonly<Record<string, [name: string, tone: Tone]>> = {
  PENDING: ['Not handed over yet', 'plain'],
  IN_TRANSIT: ['On its way', 'accent'],
  OUT_FOR_DELIVERY: ['Out for delivery', 'accent'],
  DELAYED: ['Held up', 'warn'],
  DELIVERED: ['Delivered', 'good'],
  RETURNING: ['On its way back', 'warn'],
  RETURNED: ['Returned', 'warn'],
  LOST: ['Lost', 'bad'],
  CANCELLED: ['Cancelled', 'plain'],
};

export function StatusOfParcel({ status }: { status: string }) {
  const [name, tone] = names[status] ?? [status, 'plain'];
  return <Badge tone={tone}>{name}</Badge>;
}
