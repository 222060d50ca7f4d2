import type { ListItem, Property, SchemaObject } from '../odcs/element.ts';
import type { LogicalType } from '../odcs/logical-types.ts';
import { customProperty, validValuesIn } from '../promises.ts';
import { deprecationText, elementsOf } from './element-facts.ts';
import { momentFormat, textFormat, wholeRange } from './value-formats.ts';

type JsonSchema = Record<string, unknown>;

/** The key of an object's definition: its name, unless no reference could lead there. */
export const definitionName = (name: string) => name.toWellFormed() || 'unnamed';

/** Where the definition of an object is, as a `$ref`. */
export function definitionUrl(name: string): string {
  const pointer = definitionName(name).replaceAll('~', '~0').replaceAll('/', '~1');
  return `#/$defs/${encodeURIComponent(pointer)}`;
}

/** Of rows of an object. `names` are the objects that fields can refer to. */
export function objectSchema(object: SchemaObject, names: ReadonlySet<string>): JsonSchema {
  return {
    type: 'object',
    ...annotations(object),
    ...membersSchema(object.properties ?? [], names),
  };
}

function valueSchema(item: ListItem, names: ReadonlySet<string>): JsonSchema {
  const values = validValuesIn(item.quality);
  const isNullable = item.required !== true;
  const referred = referredName(item, names);
  if (referred !== undefined) {
    const target = { $ref: definitionUrl(referred) };
    const shape = isNullable ? { anyOf: [target, { type: 'null' }] } : target;
    return { ...annotations(item), ...shape };
  }
  const { logicalType } = item;
  const elements = elementsOf(item);
  const type = logicalType && jsonTypes[logicalType];
  return {
    ...(type && { type: isNullable ? [type, 'null'] : type }),
    ...annotations(item),
    ...(values && logicalType !== 'array' && { enum: isNullable ? withNull(values) : values }),
    ...narrowing(item),
    ...(elements && { items: valueSchema(elements, names) }),
    ...(logicalType === 'object' &&
      membersSchema(item.properties ?? [], names, namedMembers(item))),
  };
}

const jsonTypes: Record<LogicalType, string> = {
  string: 'string',
  date: 'string',
  timestamp: 'string',
  time: 'string',
  number: 'number',
  integer: 'integer',
  object: 'object',
  array: 'array',
  boolean: 'boolean',
};

const withNull = (values: unknown[]) => (values.includes(null) ? values : [...values, null]);

function annotations(element: ListItem | SchemaObject): JsonSchema {
  const { businessName, description } = element;
  const deprecation = deprecationText(element);
  const text = [description, deprecation].filter((part) => part !== undefined).join('\n\n');
  return {
    ...(businessName && { title: businessName }),
    ...(text && { description: text }),
    ...(deprecation && { deprecated: true }),
    ...('examples' in element && element.examples?.length && { examples: element.examples }),
  };
}

/** The object of the same contract that a field holds, where it says so and has no form of its own. */
function referredName(item: ListItem, names: ReadonlySet<string>): string | undefined {
  if (item.logicalType !== 'object' || item.properties) return undefined;
  const name = customProperty(item, 'graphqlType');
  return typeof name === 'string' && names.has(name) ? name : undefined;
}

/** The options of ODCS are called as JSON Schema calls them, but for formats. */
function narrowing({ logicalType, logicalTypeOptions: options = {} }: ListItem): JsonSchema {
  switch (logicalType) {
    case 'string':
      return { ...pick(options, ['minLength', 'maxLength']), ...textFormat(options) };
    case 'date':
    case 'timestamp':
    case 'time':
      return momentFormat(logicalType, options);
    case 'number':
    case 'integer':
      return { ...wholeRange(options.format), ...pick(options, numberOptions) };
    case 'array':
      return pick(options, ['minItems', 'maxItems', 'uniqueItems']);
    case 'object':
      return pick(options, ['minProperties', 'maxProperties']);
    default:
      return {};
  }
}

const numberOptions = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
] as const;

function pick(options: JsonSchema, names: readonly string[]): JsonSchema {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(options, name)).map((name) => [name, options[name]]),
  );
}

/** `required` may be said of an object by its options, also of members that nothing more is known of. */
function namedMembers({ logicalTypeOptions: options }: ListItem): string[] {
  const named = options?.required;
  return Array.isArray(named) ? named.map((name) => String(name).toWellFormed()) : [];
}

function membersSchema(
  properties: readonly Property[],
  names: ReadonlySet<string>,
  named: readonly string[] = [],
): JsonSchema {
  const required = new Set(named);
  for (const { name, required: isRequired } of properties) {
    if (isRequired) required.add(name.toWellFormed());
  }
  const unknown: [string, unknown][] = named.map((name) => [name, true]);
  const known = properties.map((property): [string, unknown] => [
    property.name.toWellFormed(),
    valueSchema(property, names),
  ]);
  const members = Object.fromEntries([...unknown, ...known]);
  return { properties: members, ...(required.size && { required: [...required] }) };
}
