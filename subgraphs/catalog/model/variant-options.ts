/** One choice that a shopper makes, e.g. Colour: Pine. */
export interface VariantOption {
  name: string;
  value: string;
}

const maxOptions = 3;
const maxLength = 200;
export const maxVariants = 250;

/** Reads `Colour=Pine|Size=S`. Returns null when the text has another form. */
export function parseOptions(text: string): VariantOption[] | null {
  const options = text.split('|').map((part) => {
    const at = part.indexOf('=');
    return { name: part.slice(0, Math.max(at, 0)).trim(), value: part.slice(at + 1).trim() };
  });
  return options.every(({ name, value }) => name && value) ? options : null;
}

/** What is wrong with one variant's options alone, or null. */
export function optionsProblem(options: readonly VariantOption[]): string | null {
  if (options.length > maxOptions) {
    return `A variant has at most ${maxOptions} options, not ${options.length}`;
  }
  const names = options.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) return `The option ${twice} is given twice`;
  const texts = options.flatMap(({ name, value }) => [name, value]);
  if (texts.some((text) => text.trim() === '' || text.length > maxLength)) {
    return `The names and values of options have 1 to ${maxLength} characters`;
  }
  if (options.some(({ name, value }) => /[|=]/.test(name) || value.includes('|'))) {
    return 'Option names hold neither "|" nor "=", values no "|"';
  }
  return null;
}

export interface Sibling {
  sku: string;
  options: readonly VariantOption[];
}

/**
 * What is wrong with a variant beside the others of its product, or null.
 * Two variants never share all their options, or a shopper could not choose between them.
 */
export function siblingProblem(
  { sku, options }: Sibling,
  siblings: readonly Sibling[],
): string | null {
  const others = siblings.filter((sibling) => sibling.sku !== sku);
  if (others.length >= maxVariants) return `A product has at most ${maxVariants} variants`;
  const key = optionsKey(options);
  const twin = others.find((sibling) => optionsKey(sibling.options) === key);
  if (!twin) return null;
  const shown = options.map(({ name, value }) => `${name}=${value}`).join(', ') || 'no options';
  return `Variant ${twin.sku} of the same product already has ${shown}`;
}

function optionsKey(options: readonly VariantOption[]): string {
  return JSON.stringify(options.map(({ name, value }) => [name, value]).sort());
}

/** The choices of a product as its variants make them, in the order in which they first appear. */
export function productOptions(variants: readonly Sibling[]): { name: string; values: string[] }[] {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of variants.flatMap(({ options }) => options)) {
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return [...values].map(([name, set]) => ({ name, values: [...set] }));
}
