/** The words of a name in camel or Pascal case, in lower case: `listPriceAt` is list, price, at. */
export function wordsOf(name: string): string[] {
  const spaced = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return spaced.toLowerCase().split(/[\s_]+/);
}

export const lastWord = (name: string) => wordsOf(name).at(-1) ?? '';
