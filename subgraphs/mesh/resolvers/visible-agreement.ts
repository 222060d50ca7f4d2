import type { Context } from '../context.ts';
import { sees } from '../model/who.ts';
import type { AgreementRow } from '../store/agreements.ts';

/** An agreement as this caller may see it: to strangers it is not there. */
export async function visibleAgreement(
  { loaders, caller }: Pick<Context, 'loaders' | 'caller'>,
  id: string,
): Promise<AgreementRow | null> {
  const agreement = await loaders.agreement.load(id);
  return agreement && sees(caller, agreement.consumer) ? agreement : null;
}
