import { Kind, type ValueNode } from 'graphql';

/**
 * A value's shape: texts, numbers and booleans are emptied, since they may be a customer's; names of the
 * graph (enum values, input fields), variables and null stay, since a change is judged by them.
 * A whole number stays one and a fraction a fraction, for Int takes only the former.
 * A list is the shapes that its items have.
 */
export function normalValue(node: ValueNode): string {
  switch (node.kind) {
    case Kind.INT:
      return '0';
    case Kind.FLOAT:
      return '0.0';
    case Kind.STRING:
      return '""';
    case Kind.BOOLEAN:
      return 'false';
    case Kind.NULL:
      return 'null';
    case Kind.ENUM:
      return node.value;
    case Kind.VARIABLE:
      return `$${node.name.value}`;
    case Kind.LIST:
      return `[${[...new Set(node.values.map(normalValue))].sort().join(' ')}]`;
    case Kind.OBJECT: {
      const fields = node.fields.map(({ name, value }) => `${name.value}:${normalValue(value)}`);
      return `{${fields.sort().join(' ')}}`;
    }
  }
}
