import type { GraphQuery } from '../../../data/use-graph.ts';
import type { UserError } from '../answers.ts';
import { isSame, type ProductDraft, type VariantDraft } from './draft.ts';
import {
  attachMedia,
  removeMedia,
  saveVariant,
  setAttributes,
  setCollections,
  setListPrice,
  updateProduct,
} from './queries.ts';

type Payload = typeof updateProduct extends GraphQuery<infer Data> ? Data : never;

/** One change that saves a part of a draft. */
export interface Edit {
  /** The part of the draft that it saves: `texts`, `variants.AB-1`, `prices.AB-1`. */
  part: string;
  mutation: GraphQuery<Payload>;
  /** The version is that of the product as the edit before left it, where it counts. */
  input(version: number): Readonly<Record<string, unknown>>;
  /** The field at which a refusal is shown, from its path behind `input`. */
  fieldOf(path: readonly string[]): string;
}

/** What has to be sent so that what is stored becomes the draft, in an order in which it can be. */
export function editsOf(id: string, stored: ProductDraft, draft: ProductDraft): Edit[] {
  return [
    ...textEdits(id, stored, draft),
    ...attributeEdits(id, stored, draft),
    ...collectionEdits(id, stored, draft),
    ...draft.variants.flatMap((variant) => variantEdits(id, stored, variant)),
    ...mediaEdits(id, stored, draft),
  ];
}

function textEdits(id: string, stored: ProductDraft, { texts }: ProductDraft): Edit[] {
  if (isSame(stored.texts, texts)) return [];
  const { description, brand, category, ...others } = texts;
  const input = {
    id,
    ...others,
    description: description || null,
    brand: brand || null,
    category: category || null,
  };
  return [
    {
      part: 'texts',
      mutation: updateProduct,
      input: (expectedVersion) => ({ ...input, expectedVersion }),
      fieldOf: ([field = '']) => field,
    },
  ];
}

function attributeEdits(id: string, stored: ProductDraft, { attributes }: ProductDraft): Edit[] {
  if (isSame(stored.attributes, attributes)) return [];
  return [
    {
      part: 'attributes',
      mutation: setAttributes,
      input: (expectedVersion) => ({ product: id, attributes, expectedVersion }),
      fieldOf: ([, index]) => `attributes.${attributes[Number(index)]?.code ?? ''}`,
    },
  ];
}

function collectionEdits(id: string, stored: ProductDraft, { collections }: ProductDraft): Edit[] {
  if (isSame(stored.collections, collections)) return [];
  return [
    {
      part: 'collections',
      mutation: setCollections,
      input: (expectedVersion) => ({ product: id, collections, expectedVersion }),
      fieldOf: () => 'collections',
    },
  ];
}

function variantEdits(id: string, stored: ProductDraft, variant: VariantDraft): Edit[] {
  const { sku, version, prices, weightGrams, lengthMm, widthMm, heightMm, ...others } = variant;
  const before = stored.variants.find((each) => each.sku === sku);
  const at = (field: string) => `variants.${sku}.${field}`;
  const edits: Edit[] = [];
  if (!isSame({ ...before, prices }, variant)) {
    const input = {
      ...others,
      sku,
      product: id,
      gtin: others.gtin || null,
      weightGrams: numberOf(weightGrams),
      dimensions: lengthMm
        ? { lengthMm: numberOf(lengthMm), widthMm: numberOf(widthMm), heightMm: numberOf(heightMm) }
        : null,
      expectedVersion: version ?? 0,
    };
    edits.push({
      part: `variants.${sku}`,
      mutation: saveVariant,
      input: () => input,
      fieldOf: (path) => at((path[0] === 'dimensions' ? path[1] : path[0]) ?? ''),
    });
  }
  for (const price of prices) {
    const known = before?.prices.find(({ currencyCode }) => currencyCode === price.currencyCode);
    if (isSame(known, price)) continue;
    edits.push({
      part: `prices.${sku}`,
      mutation: setListPrice,
      input: () => ({ sku, price }),
      fieldOf: () => at(price.currencyCode),
    });
  }
  return edits;
}

/** What is there is kept or removed, never written again: it may be one variant's own, which is not seen here. */
function mediaEdits(id: string, stored: ProductDraft, { media }: ProductDraft): Edit[] {
  const removed = stored.media.filter((each) => !media.some((kept) => kept.id === each.id));
  const last = Math.max(0, ...media.map(({ position }) => position ?? 0));
  const added = media
    .filter(({ position }) => position === null)
    .map((each, index) => ({ ...each, product: id, position: last + (index + 1) * 10 }));
  return [
    ...removed.map(
      (each): Edit => ({
        part: 'media',
        mutation: removeMedia,
        input: () => ({ id: each.id }),
        fieldOf: () => 'media',
      }),
    ),
    ...added.map(
      (input): Edit => ({
        part: 'media',
        mutation: attachMedia,
        input: () => input,
        fieldOf: ([field = '']) => `media.${input.id}.${field}`,
      }),
    ),
  ];
}

const numberOf = (text: string) => (text === '' ? null : Number(text));

/** The refusals of an edit by field; those of no field are at `''`. */
export function refusalsOf({ fieldOf }: Edit, errors: readonly UserError[]): [string, string][] {
  return errors.map(({ path, message }) => [
    path[1] === undefined ? '' : fieldOf(path.slice(1)),
    message,
  ]);
}
