import DataLoader from 'dataloader';

type Key = string | number;

/** Loads many keys with one call of `fetch`; a key without a row gives null. */
export function oneByKey<K extends Key, Row>(
  fetch: (keys: K[]) => Promise<Row[]>,
  keyOf: (row: Row) => K,
): DataLoader<K, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await fetch([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads the rows of many keys with one call of `fetch`; their order within a key is kept. */
export function manyByKey<K extends Key, Row>(
  fetch: (keys: K[]) => Promise<Row[]>,
  keyOf: (row: Row) => K,
): DataLoader<K, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<K, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch([...keys])) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/**
 * A family of loaders, one for each set of arguments of a field (a market, a locale, a time),
 * made when first asked for. `argsKey` is the arguments as text.
 */
export function loaderFamily<Args, L>(create: (args: Args) => L, argsKey: (args: Args) => string) {
  const members = new Map<string, L>();
  return (args: Args): L => {
    const key = argsKey(args);
    const known = members.get(key);
    if (known) return known;
    const made = create(args);
    members.set(key, made);
    return made;
  };
}
