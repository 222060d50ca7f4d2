import type { Context } from '../../context.ts';
import { officeLocales, requireOwnLocale } from '../../model/office.ts';

/** Throws FORBIDDEN when an office asks for a locale that none of its markets speaks. */
export async function requireOwn({ caller, loaders }: Context, locale: string): Promise<void> {
  if (caller.kind !== 'office') return;
  const office = await loaders.office.load(caller.name);
  const own = office && officeLocales(office, [...(await loaders.markets()).values()]);
  requireOwnLocale(caller, own, locale);
}
