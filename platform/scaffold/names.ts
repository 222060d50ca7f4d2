import { MeshError } from '../../schema/errors.ts';

/** What a new room and the things in it are called. */
export interface RoomNames {
  /** The domain's and its folder's: `gift-cards`. */
  domain: string;
  /** For people: `Gift cards`. */
  Title: string;
  /** The type: `GiftCard`. */
  Entity: string;
  Entities: string;
  /** The field that gives one: `giftCard`. */
  entity: string;
  /** The field that gives a page: `giftCards`. */
  entities: string;
  /** For people: `gift card`, `gift cards`. */
  thing: string;
  things: string;
  entityFile: string;
  /** The feed and the files about the list: `gift-cards`. */
  file: string;
  table: string;
}

/** Names that mean something else to the mesh, or to PostgreSQL. */
const taken = ['admin', 'gateway', 'mesh', 'postgres', 'public', 'template0', 'template1', 'test'];

/**
 * All names of a room from two. Throws INVALID_INPUT for a domain that cannot be a folder, a database and
 * part of a setting's name, or an entity that cannot be a type.
 */
export function roomNames(domain: string, entity = entityOf(domain)): RoomNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(domain) || domain.length > 30) {
    const message = `A domain is called by lower-case letters, digits and single dashes, at most 30, e.g. "gift-cards"; not "${domain}"`;
    throw new MeshError('INVALID_INPUT', message);
  }
  if (taken.includes(domain)) {
    throw new MeshError(
      'INVALID_INPUT',
      `"${domain}" means something else here; choose another name`,
    );
  }
  if (!/^[A-Z][A-Za-z0-9]{1,40}$/.test(entity)) {
    const message = `A type is called by letters and digits, the first a capital, e.g. "GiftCard"; not "${entity}"`;
    throw new MeshError('INVALID_INPUT', message);
  }
  const Entities = plural(entity);
  return {
    domain,
    Title: domain.charAt(0).toUpperCase() + domain.slice(1).replaceAll('-', ' '),
    Entity: entity,
    Entities,
    entity: small(entity),
    entities: small(Entities),
    thing: separated(entity, ' '),
    things: separated(Entities, ' '),
    entityFile: separated(entity, '-'),
    file: separated(Entities, '-'),
    table: separated(Entities, '_'),
  };
}

/** `gift-cards` keeps a `GiftCard`; what is no plural stays as it is. */
function entityOf(domain: string): string {
  const words = domain.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words
    .join('')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}

function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const separated = (name: string, mark: string) =>
  small(name).replace(/[A-Z]/g, (letter) => `${mark}${letter.toLowerCase()}`);
