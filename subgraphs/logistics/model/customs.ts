/** The customs union of the European Union, Monaco with it. Source: Union Customs Code, article 4. */
const customsUnion = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK'.split(' '),
);

/** Switzerland and Liechtenstein share one. Source: customs treaty of 1923. */
const swissArea = new Set(['CH', 'LI']);

/** True when goods go from one country to the other without clearing customs. */
export function isOneCustomsArea(from: string, to: string): boolean {
  if (from === to) return true;
  return [customsUnion, swissArea].some((area) => area.has(from) && area.has(to));
}
