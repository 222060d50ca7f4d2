import { z } from 'zod';
import { payload } from '../../registry/payload.ts';
import { table } from '../../table.ts';

/** What is asked of an agreement wherever one is shown. */
export const agreementFields =
  'id status consumer { name } dataProduct { id } purpose decidedBy reason endsOn';

export const agreementForm = z.object({
  id: z.string(),
  status: z.string(),
  consumer: z.object({ name: z.string() }),
  dataProduct: z.object({ id: z.string() }).nullable(),
  purpose: z.string(),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
  endsOn: z.string().nullable(),
});

export type ShownAgreement = z.output<typeof agreementForm>;

export const agreementPayload = payload({ agreement: agreementForm.nullable() });

export function agreementTable(agreements: readonly ShownAgreement[]): string {
  return table(
    ['agreement', 'consumer', 'product', 'status', 'until', 'decided by'],
    agreements.map(({ id, consumer, dataProduct, status, endsOn, decidedBy }) => [
      id,
      consumer.name,
      dataProduct?.id ?? '(gone)',
      status,
      endsOn ?? '',
      decidedBy ?? '',
    ]),
  );
}
