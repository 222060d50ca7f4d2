import type { Asked } from '../world/gateways.ts';
import type { World } from '../world/world.ts';

/** Whether a fetch of the plan needs a field that only a later fetch of the same objects gets. */
export function asksTooEarly(plan: string): boolean {
  const fetches = fetchesOf(plan);
  return fetches.some(({ path, required }, index) =>
    required.some((field) => {
      const isSame = (fetch: Fetch) => fetch.path === path && fetch.selected.has(field);
      return !fetches.slice(0, index).some(isSame) && fetches.slice(index + 1).some(isSame);
    }),
  );
}

interface Fetch {
  path: string;
  required: string[];
  selected: ReadonlySet<string>;
}

/** The plan's text has one fetch per line, after the line of the path that it is for. */
function fetchesOf(plan: string): Fetch[] {
  const fetches: Fetch[] = [];
  let path = '';
  for (const line of plan.split('\n')) {
    const flatten = /^ *Flatten (.*)$/.exec(line);
    if (flatten) path = flatten[1] ?? '';
    const fetch = /^ *\w+ requires (\{.*?\}): (.*)$/.exec(line);
    if (!fetch) continue;
    const required = words(fetch[1]).filter((word) => !/^(on|__typename)$/.test(word));
    fetches.push({ path, required, selected: new Set(words(fetch[2])) });
  }
  return fetches;
}

function words(text = ''): string[] {
  return text.match(/\w+/g) ?? [];
}

/** Whether a part was asked for the type's name of what it knows as an interface object only. */
export function namesTypeOfInterfaceObject({ facts }: World, asked: readonly Asked[]): boolean {
  return asked.some(({ part, query }) =>
    [...query.matchAll(/\.\.\.on (\w+)\{__typename/g)].some(([, name = '']) =>
      facts.types.get(name)?.some((type) => type.part === part && type.isInterfaceObject),
    ),
  );
}

/** Whether a representation has a list of nulls, which for a list of lists of objects is all that is sent. */
export function hasNestedListOfNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && value.length && value.every((item) => item === null)) return true;
  return Object.values(value).some(hasNestedListOfNothing);
}
