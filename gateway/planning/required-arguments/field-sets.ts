import {
  type DirectiveNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** A field set as a supergraph has it in `requires` and the like: selections without the braces around them. */
export function parseFieldSet(text: string): SelectionSetNode | undefined {
  const braced = text.trim().startsWith('{') ? text : `{${text}}`;
  const [definition] = parse(braced, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
}

/** On one line; with braces, which are taken off where the text had none. */
export function printFieldSet(set: SelectionSetNode, like: string): string {
  const text = print(set).replaceAll(/\s+/g, ' ');
  return like.trim().startsWith('{') ? text : text.slice(1, -1).trim();
}

function argumentOf(directive: DirectiveNode | undefined, name: string): ValueNode | undefined {
  return directive?.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** The text of an argument that is a string or a name, e.g. of a graph. */
export function textOf(directive: DirectiveNode | undefined, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Whether an argument is given, and true. */
export function isTrue(directive: DirectiveNode, name: string): boolean {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.BOOLEAN && value.value;
}
