import { describe, expect, it } from 'vitest';
import type { StoredProduct } from '../../../gateway/studio/app/pages/workbench/answers.ts';
import { draftOf, newVariant } from '../../../gateway/studio/app/pages/workbench/editor/draft.ts';
import { editsOf, refusalsOf } from '../../../gateway/studio/app/pages/workbench/editor/edits.ts';
import { problemsOf } from '../../../gateway/studio/app/pages/workbench/editor/problems.ts';
import { rebase, takenBase } from '../../../gateway/studio/app/pages/workbench/editor/rebase.ts';

const product: StoredProduct = {
  id: 'P1',
  handle: 'rope',
  title: 'Rope',
  description: null,
  contentLanguage: 'en-GB',
  brand: { id: 'acme' },
  category: null,
  collections: [{ id: 'rain' }],
  attributes: [{ attribute: { code: 'length' }, value: '60' }],
  media: [{ id: 'm1', url: 'http://x/media/rope%20a.jpg', altText: 'A rope', position: 10 }],
  status: 'ACTIVE',
  version: 7,
  variants: [
    {
      sku: 'R-1',
      gtin: null,
      title: '',
      options: [],
      weightGrams: 400,
      dimensions: null,
      listPrices: [{ currencyCode: 'EUR', amount: '99.00' }],
      status: 'ACTIVE',
      version: 3,
    },
  ],
};
const stored = draftOf(product);
const [variant] = stored.variants;
if (!variant) throw new Error('no variant');

const sent = (draft: typeof stored) =>
  editsOf('P1', stored, draft).map(({ part, input }) => ({ part, input: input(7) }));

describe('a draft', () => {
  it('sends nothing where nothing changed', () => {
    expect(sent(stored)).toEqual([]);
  });

  it('sends each part that changed, and empty as none', () => {
    const draft = {
      ...stored,
      texts: { ...stored.texts, title: 'Rope 2', brand: '' },
      attributes: [],
      collections: ['dry', 'rain'],
    };
    expect(sent(draft)).toMatchObject([
      {
        part: 'texts',
        input: { id: 'P1', title: 'Rope 2', brand: null, description: null, expectedVersion: 7 },
      },
      { part: 'attributes', input: { product: 'P1', attributes: [], expectedVersion: 7 } },
      { part: 'collections', input: { collections: ['dry', 'rain'] } },
    ]);
  });

  it('sends variants with their own version, and prices by themselves', () => {
    const prices = [{ currencyCode: 'EUR', amount: '95' }];
    expect(sent({ ...stored, variants: [{ ...variant, prices }] })).toEqual([
      { part: 'prices.R-1', input: { sku: 'R-1', price: prices[0] } },
    ]);
    const added = { ...newVariant('R-2', ['Size']), lengthMm: '1', widthMm: '2', heightMm: '3' };
    expect(sent({ ...stored, variants: [{ ...variant, gtin: '1' }, added] })).toMatchObject([
      { part: 'variants.R-1', input: { gtin: '1', weightGrams: 400, expectedVersion: 3 } },
      {
        part: 'variants.R-2',
        input: { dimensions: { lengthMm: 1 }, options: [{ name: 'Size' }], expectedVersion: 0 },
      },
    ]);
  });

  it('removes pictures, adds new ones behind the last, and leaves the others alone', () => {
    const added = { id: 'm2', position: null, file: 'b.jpg', altText: 'B' };
    expect(sent({ ...stored, media: [...stored.media, added] })).toMatchObject([
      { part: 'media', input: { id: 'm2', file: 'b.jpg', product: 'P1', position: 20 } },
    ]);
    expect(sent({ ...stored, media: [] })).toEqual([{ part: 'media', input: { id: 'm1' } }]);
  });

  it('shows a refusal at its field', () => {
    const draft = {
      ...stored,
      texts: { ...stored.texts, title: '' },
      attributes: [{ code: 'length', value: 'x' }],
      variants: [{ ...variant, gtin: '1', weightGrams: '1' }],
    };
    const [texts, attributes, edited] = editsOf('P1', stored, draft);
    if (!texts || !attributes || !edited) throw new Error('too few edits');
    const at = (...path: string[]) => [{ code: 'X', message: 'no', path: ['input', ...path] }];
    expect(refusalsOf(texts, at('title'))).toEqual([['title', 'no']]);
    expect(refusalsOf(texts, at())).toEqual([['', 'no']]);
    expect(refusalsOf(attributes, at('attributes', '0'))).toEqual([['attributes.length', 'no']]);
    expect(refusalsOf(edited, at('gtin'))).toEqual([['variants.R-1.gtin', 'no']]);
    expect(refusalsOf(edited, at('dimensions', 'widthMm'))).toEqual([
      ['variants.R-1.widthMm', 'no'],
    ]);
  });

  it('knows what could not even be sent', () => {
    const wrong = {
      ...variant,
      weightGrams: '1.5',
      lengthMm: '10',
      prices: [{ currencyCode: 'EUR', amount: '1,50' }],
    };
    expect([...problemsOf({ ...stored, variants: [wrong] }).keys()]).toEqual([
      'variants.R-1.weightGrams',
      'variants.R-1.widthMm',
      'variants.R-1.heightMm',
      'variants.R-1.EUR',
    ]);
    expect(problemsOf(stored).size).toBe(0);
  });
});

describe('a draft on what is stored now', () => {
  const mine = { ...stored, texts: { ...stored.texts, title: 'Mine', description: 'Mine' } };

  it('keeps what was written, takes over the rest, and names what both changed', () => {
    const theirs = { ...stored, texts: { ...stored.texts, title: 'Theirs', brand: 'other' } };
    const { draft, conflicts } = rebase(stored, mine, theirs);
    expect(draft.texts).toEqual({ ...mine.texts, brand: 'other' });
    expect(conflicts).toEqual(['title']);
  });

  it('is what is stored once it was taken, however that is written', () => {
    const priced = {
      ...stored,
      variants: [{ ...variant, prices: [{ currencyCode: 'EUR', amount: '95' }] }],
    };
    const prices = [{ currencyCode: 'EUR', amount: '95.00' }];
    const now = { ...stored, variants: [{ ...variant, version: 4, prices }] };
    const base = takenBase(stored, priced, () => true);
    expect(rebase(base, priced, now)).toEqual({ draft: now, conflicts: [] });
  });

  it('keeps what was refused, and variants that are not saved yet', () => {
    const added = newVariant('R-2', []);
    const draft = { ...mine, variants: [{ ...variant, gtin: '1' }, added] };
    const now = { ...stored, texts: mine.texts };
    const base = takenBase(stored, draft, (part) => part === 'texts');
    expect(rebase(base, draft, now)).toEqual({ draft, conflicts: [] });
  });
});
