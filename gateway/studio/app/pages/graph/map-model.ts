import { type Graph, type GraphType, isRoot } from './graph-model.ts';

/** More boxes than this nobody can read at once. */
const mostEntities = 150;

export interface MapEntity {
  name: string;
  fieldCount: number;
  /** Who adds fields of its own to it, besides its owner. */
  adders: readonly MapAdder[];
}

export interface MapAdder {
  domain: string;
  fields: readonly string[];
}

export interface MapDomain {
  name: string;
  /** Those that it owns, what most domains add to first. */
  entities: readonly MapEntity[];
}

export interface GraphMap {
  domains: readonly MapDomain[];
  /** Entities that there was no room for. */
  leftOut: number;
}

/** Domains, the entities that they own, and what each adds to the entities of others. */
export function mapOf({ domains, types }: Graph): GraphMap {
  const entities = [...types.values()]
    .filter((type) => type.isEntity && !isRoot(type))
    .sort((a, b) => b.domains.length - a.domains.length || a.name.localeCompare(b.name));
  const shown = entities.slice(0, mostEntities);
  return {
    domains: domains.map((name) => ({
      name,
      entities: shown.filter(({ owner }) => owner === name).map(entityOf),
    })),
    leftOut: entities.length - shown.length,
  };
}

function entityOf({ name, owner, domains, fields }: GraphType): MapEntity {
  const adders = domains
    .filter((domain) => domain !== owner)
    .map((domain) => {
      const own = fields.filter(
        (field) => field.domains.length === 1 && field.domains[0] === domain,
      );
      return { domain, fields: own.map((field) => field.name) };
    });
  return { name, fieldCount: fields.length, adders: adders.filter((one) => one.fields.length) };
}
