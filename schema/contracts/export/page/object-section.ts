import type { ListItem, Property, SchemaObject } from '../../odcs/element.ts';
import { customProperty, validValuesIn } from '../../promises.ts';
import { deprecationText, valueText } from '../element-facts.ts';
import {
  code,
  facts,
  joined,
  link,
  type Phrase,
  plain,
  prose,
  type Section,
  table,
} from './page.ts';
import { ruleWords } from './rule-words.ts';
import { requiredText, typeWords } from './type-words.ts';

/** One kind of thing that the contract is about: what it is, its fields, and what is promised of their values. */
export function objectSection(object: SchemaObject): Section {
  const { name, businessName, physicalName, physicalType, authoritativeDefinitions = [] } = object;
  const fields = (object.properties ?? []).flatMap((property) => fieldsOf(property, property.name));
  const extended = customProperty(object, 'extends');
  const about = facts([
    ['Extends a type of', plain(typeof extended === 'string' ? extended : undefined)],
    ['Stored as', joined([plain(physicalType), code(physicalName ?? '')])],
    ['A row is', plain(object.dataGranularityDescription)],
    ['Tags', joined((object.tags ?? []).map(code), ', ')],
    [
      'See',
      joined(
        authoritativeDefinitions.map(({ type, url }) => link(type, url)),
        ', ',
      ),
    ],
  ]);
  const columns = ['Field', 'Type', 'Required', 'Meaning', 'Class'];
  const rows = fields.map(({ path, item }) => fieldRow(path, item));
  return {
    heading: businessName ? `${name}: ${businessName}` : name,
    blocks: [
      ...prose(object.description),
      ...prose(deprecationText(object)),
      ...about,
      ...table(`Fields of ${name}`, columns, rows),
      ...table(
        `Quality of ${name}`,
        ['Of', 'Rule', 'Meaning', 'Severity'],
        ruleRows(object, fields),
      ),
    ],
  };
}

interface Field {
  path: string;
  item: ListItem;
}

/** A field and all that it consists of: `lines`, `lines[]`, `lines[].sku`. */
function fieldsOf(item: ListItem, path: string): Field[] {
  const members = (item.properties ?? []).flatMap((member: Property) =>
    fieldsOf(member, `${path}.${member.name}`),
  );
  const elements = item.items ? fieldsOf(item.items, `${path}[]`) : [];
  return [{ path, item }, ...members, ...elements];
}

function fieldRow(path: string, item: ListItem): Phrase[] {
  return [
    code(path),
    typeWords(item),
    plain(requiredText(item)),
    meaning(item),
    // What is told no class is public.
    plain(item.classification ?? 'public'),
  ];
}

function meaning(item: ListItem): Phrase {
  const { businessName, description, primaryKey, unique, examples = [] } = item;
  const values = validValuesIn(item.quality) ?? [];
  const listed = (word: string, all: readonly unknown[]) => {
    const given = all.map((one) => code(valueText(one)));
    return given.length ? joined([plain(word), joined(given, ', ')]) : [];
  };
  return joined([
    plain(sentence(businessName)),
    plain(sentence(description)),
    plain(primaryKey ? 'Part of the key.' : undefined),
    plain(unique ? 'Unique.' : undefined),
    plain(sentence(deprecationText(item))),
    listed('One of:', values),
    listed('For example:', examples),
  ]);
}

/** Others follow it in the same cell. */
function sentence(text = ''): string {
  const whole = text.trim();
  return whole && !/[.!?:;…]$/.test(whole) ? `${whole}.` : whole;
}

function ruleRows(object: SchemaObject, fields: readonly Field[]): Phrase[][] {
  const holders = [
    { of: plain('All of it'), quality: object.quality ?? [] },
    ...fields.map(({ path, item }) => ({ of: code(path), quality: item.quality ?? [] })),
  ];
  return holders.flatMap(({ of, quality }) =>
    quality.map((rule) => [of, ruleWords(rule), plain(rule.description), plain(rule.severity)]),
  );
}
