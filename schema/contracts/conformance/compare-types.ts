import type { TypeShape } from '../graph/type-shape.ts';
import type { ListItem } from '../odcs/element.ts';
import { graphqlTypeOf, validValuesIn } from '../promises.ts';

/** What is different between a promised type and the one that the graph has, in words; empty when nothing is. */
export function compareTypes(promised: ListItem, actual: TypeShape, what = ''): string[] {
  const differences: string[] = [];
  const differ = (text: string) => differences.push(`${what}${text}`);
  const { logicalType, required = false } = promised;
  if (logicalType !== actual.logicalType) {
    differ(`is ${actual.logicalType} in the graph, and ${logicalType ?? 'nothing'} here`);
    return differences;
  }
  if (required !== actual.isRequired) {
    differ(actual.isRequired ? 'is never null in the graph' : 'may be null in the graph');
  }
  const type = graphqlTypeOf(promised);
  if (actual.graphqlType && type !== actual.graphqlType) {
    differ(
      `is of the type ${actual.graphqlType} in the graph, and graphqlType is ${type ?? 'missing'}`,
    );
  }
  differences.push(
    ...compareValues(validValuesIn(promised.quality)?.map(String), actual.validValues, what),
  );
  if (!actual.items) return differences;
  if (!promised.items) return [...differences, `${what}is a list: say of what with items`];
  return [...differences, ...compareTypes(promised.items, actual.items, `${what}each element `)];
}

function compareValues(
  promised: readonly string[] | undefined,
  actual: readonly string[] | undefined,
  what: string,
): string[] {
  if (!actual) return [];
  if (!promised) {
    return [`${what}is an enum: add a quality rule invalidValues with ${actual.join(', ')}`];
  }
  const missing = actual.filter((value) => !promised.includes(value));
  const invented = promised.filter((value) => !actual.includes(value));
  return [
    ...(missing.length ? [`${what}may also be ${missing.join(', ')} in the graph`] : []),
    ...(invented.length ? [`${what}is never ${invented.join(', ')} in the graph`] : []),
  ];
}
