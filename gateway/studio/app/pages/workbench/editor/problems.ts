import type { ProductDraft, VariantDraft } from './draft.ts';

/** What is wrong, by the field where it is shown: `title`, `variants.AB-1.gtin`, `attributes.waterproof`. */
export type Problems = ReadonlyMap<string, string>;

const wholeNumber = /^\d{1,9}$/;
const decimal = /^\d{1,10}(\.\d{1,4})?$/;

/** What could not even be sent; everything else the domain judges. */
export function problemsOf({ variants }: ProductDraft): Problems {
  return new Map(variants.flatMap(variantProblems));
}

function variantProblems(variant: VariantDraft): [string, string][] {
  const at = (field: string) => `variants.${variant.sku}.${field}`;
  const { weightGrams, prices } = variant;
  const problems: [string, string][] = [];
  if (weightGrams !== '' && !wholeNumber.test(weightGrams))
    problems.push([at('weightGrams'), 'must be a whole number of grams, such as 520']);
  const sides = (['lengthMm', 'widthMm', 'heightMm'] as const).map(
    (name) => [name, variant[name]] as const,
  );
  const isSized = sides.some(([, side]) => side !== '');
  for (const [name, side] of sides) {
    if (isSized && !wholeNumber.test(side))
      problems.push([at(name), 'must be a whole number of millimetres; give all three sides']);
  }
  for (const { currencyCode, amount } of prices) {
    if (!decimal.test(amount)) problems.push([at(currencyCode), 'must be a price such as 129.90']);
  }
  return problems;
}
