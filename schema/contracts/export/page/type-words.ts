import type { ListItem } from '../../odcs/element.ts';
import { customProperty } from '../../promises.ts';
import { valueText } from '../element-facts.ts';
import { code, joined, type Phrase, plain } from './page.ts';

/** What a value is, and how it is narrowed: "list of text, 1 to 3". */
export function typeWords(item: ListItem): Phrase {
  return joined([typeName(item), ...narrowing(item)], ', ');
}

function typeName(item: ListItem): Phrase {
  const { logicalType, physicalType, items } = item;
  if (logicalType === 'array' && items) return [...plain('list of'), ...space, ...typeName(items)];
  const graphType = customProperty(item, 'graphqlType');
  if (typeof graphType === 'string') return code(graphType);
  return plain(logicalType ?? physicalType);
}

const space: Phrase = [{ kind: 'text', text: ' ' }];

export function requiredText({ required, items }: ListItem): string {
  if (!required) return 'no';
  return items && !items.required ? 'yes, elements may be null' : 'yes';
}

const bounds: [least: string, most: string, of: string][] = [
  ['minLength', 'maxLength', 'character'],
  ['minItems', 'maxItems', 'element'],
  ['minProperties', 'maxProperties', 'member'],
  ['minimum', 'maximum', ''],
];

function narrowing({ logicalTypeOptions: options = {} }: ListItem): Phrase[] {
  const { exclusiveMinimum: above, exclusiveMaximum: below, multipleOf, pattern, format } = options;
  return [
    ...bounds.map(([least, most, of]) => plain(between(options[least], options[most], of))),
    plain(above === undefined ? undefined : `more than ${valueText(above)}`),
    plain(below === undefined ? undefined : `less than ${valueText(below)}`),
    plain(multipleOf === undefined ? undefined : `a multiple of ${valueText(multipleOf)}`),
    plain(options.uniqueItems === true ? 'no element twice' : undefined),
    pattern === undefined ? [] : joined([plain('matches'), code(valueText(pattern))]),
    format === undefined ? [] : joined([plain('as'), code(valueText(format))]),
  ];
}

function between(least: unknown, most: unknown, of: string): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  const counted = (value: unknown) =>
    of ? `${valueText(value)} ${of}${value === 1 ? '' : 's'}` : valueText(value);
  if (least === most) return counted(least);
  if (most === undefined) return `at least ${counted(least)}`;
  if (least === undefined) return `at most ${counted(most)}`;
  return `${valueText(least)} to ${counted(most)}`;
}
