import type { Contract, ServiceLevel } from '../../odcs/contract.ts';
import { valueText } from '../element-facts.ts';
import {
  code,
  facts,
  joined,
  link,
  type Phrase,
  plain,
  prose,
  type Section,
  table,
} from './page.ts';

/** How fresh, how available, for how long. */
export function serviceLevelSection({ slaProperties = [], slaDefaultElement }: Contract): Section {
  const columns = ['What', 'Promised', 'Of', 'Because of', 'Description'];
  const rows = slaProperties.map((level) => [
    plain(words(level.property)),
    plain(promised(level)),
    code(level.element ?? slaDefaultElement ?? ''),
    plain(level.driver),
    plain(level.description),
  ]);
  return { heading: 'Service levels', blocks: table('What is promised', columns, rows) };
}

/** Units have several spellings in the standard. */
const units: Record<string, string> = {
  d: 'day',
  day: 'day',
  days: 'day',
  y: 'year',
  yr: 'year',
  years: 'year',
  h: 'hour',
};

function promised({ value, valueExt, unit = '' }: ServiceLevel): string {
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const name = known === undefined || value === 1 ? (known ?? unit) : `${known}s`;
  const extension = valueExt === undefined ? '' : `(extended: ${valueText(valueExt)})`;
  return [valueText(value), name, extension].filter(Boolean).join(' ');
}

/** `generalAvailability` as "General availability". */
function words(name: string): string {
  const parted = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return parted.charAt(0).toUpperCase() + parted.slice(1);
}

/** What the data may be used for, what not, and what it costs. */
export function termsSection({ description: terms, price }: Contract): Section {
  const sections: [string, string | undefined][] = [
    ['Usage', terms?.usage],
    ['Limitations', terms?.limitations],
  ];
  const costs = facts([
    ['Price', priceWords(price)],
    [
      'See',
      joined(
        (terms?.authoritativeDefinitions ?? []).map(({ type, url }) => link(type, url)),
        ', ',
      ),
    ],
  ]);
  return {
    heading: 'Terms',
    blocks: costs,
    sections: sections.flatMap(([heading, text]) => {
      const blocks = prose(text);
      return blocks.length ? [{ heading, blocks }] : [];
    }),
  };
}

function priceWords(price: Contract['price']): Phrase {
  if (price?.priceAmount === undefined) return [];
  const { priceAmount, priceCurrency, priceUnit } = price;
  const amount = [String(priceAmount), priceCurrency].filter(Boolean).join(' ');
  return plain(priceUnit ? `${amount} per ${priceUnit}` : amount);
}
