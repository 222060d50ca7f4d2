import type { FlatRow } from '../../../platform/transfer/feed.ts';
import {
  categoryIds,
  categoryOf,
  Dice,
  productId,
  productNumbers,
  type SyntheticFeeds,
  type SyntheticRetailer,
  syntheticMarkets,
} from '../../../platform/transfer/synthetic.ts';

/** Markets, locales and texts of a made-up retailer. */
export const generator: SyntheticFeeds = { locales, markets, offices, content, names };

function* locales(): Generator<FlatRow> {
  const locale = (code: string, name: string, fallback: string | null) => {
    return { code, name, fallback, direction: 'LTR', source: fallback === null };
  };
  yield locale('en-GB', 'English (United Kingdom)', null);
  yield locale('en-US', 'English (United States)', 'en-GB');
  yield locale('de-DE', 'German (Germany)', 'en-GB');
  yield locale('de-CH', 'German (Switzerland)', 'de-DE');
  yield locale('fr-CH', 'French (Switzerland)', 'en-GB');
  yield locale('it-CH', 'Italian (Switzerland)', 'fr-CH');
}

function* markets(): Generator<FlatRow> {
  for (const { code, name, currency, locales: codes } of syntheticMarkets) {
    const [default_locale = 'en-GB'] = codes;
    yield { code, name, currency, countries: code, locales: codes.join('|'), default_locale };
  }
}

function* offices(): Generator<FlatRow> {
  yield { id: 'anglo', name: 'Anglo office', markets: 'US|GB' };
  yield { id: 'dach', name: 'DACH office', markets: 'DE|CH' };
}

const german: Record<string, string> = {
  jackets: 'Jacke',
  trousers: 'Hose',
  boots: 'Stiefel',
  packs: 'Rucksack',
  tents: 'Zelt',
  stoves: 'Kocher',
  lamps: 'Lampe',
  ropes: 'Seil',
};
const french: Record<string, string> = {
  jackets: 'Veste',
  trousers: 'Pantalon',
  boots: 'Chaussures',
  packs: 'Sac à dos',
  tents: 'Tente',
  stoves: 'Réchaud',
  lamps: 'Lampe',
  ropes: 'Corde',
};

/** Every product in English, most in German, some in French. */
function* content(retailer: SyntheticRetailer): Generator<FlatRow> {
  for (const number of productNumbers(retailer)) {
    const dice = new Dice(retailer.seed, 'content', number);
    const category = categoryOf(retailer, number);
    const product = productId(number);
    const row = { product, status: 'PUBLISHED', source_version: 1 };
    const english = `Made for days outside: number ${number} of our ${category}.`;
    yield { ...row, locale: 'en-GB', title: `${category} ${number}`, description: english };
    if (dice.chance(80)) {
      const title = `${german[category]} ${number}`;
      yield {
        ...row,
        locale: 'de-DE',
        title,
        description: `${title}: gemacht für Tage im Freien.`,
      };
    }
    if (dice.chance(40)) {
      const title = `${french[category]} ${number}`;
      yield {
        ...row,
        locale: 'fr-CH',
        title,
        description: `${title}, pour les journées au grand air.`,
      };
    }
  }
}

function* names(): Generator<FlatRow> {
  for (const id of categoryIds) {
    yield { kind: 'CATEGORY', id, locale: 'de-DE', name: german[id] ?? id };
    yield { kind: 'CATEGORY', id, locale: 'fr-CH', name: french[id] ?? id };
  }
}
