import { type ConstDirectiveNode, type ConstValueNode, Kind } from 'graphql';

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function directivesOf(node: Directed, name: string): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

export const hasDirective = (node: Directed, name: string) => directivesOf(node, name).length > 0;

/** The value of an argument as it is written. */
function argumentOf(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** Undefined for what is no text. */
export function textArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The names of a node's `@tag`s. */
export function tagsOf(node: Directed): string[] {
  return directivesOf(node, 'tag').flatMap((tag) => textArgument(tag, 'name') ?? []);
}

export interface CacheHint {
  node: ConstDirectiveNode;
  /** Seconds; undefined when it takes the age of what is around it. */
  maxAge: number | undefined;
  isPrivate: boolean;
}

export function cacheHintOf(node: Directed): CacheHint | undefined {
  const [hint] = directivesOf(node, 'cacheControl');
  if (!hint) return undefined;
  const age = argumentOf(hint, 'maxAge');
  const scope = argumentOf(hint, 'scope');
  return {
    node: hint,
    maxAge: age?.kind === Kind.INT ? Number(age.value) : undefined,
    isPrivate: scope?.kind === Kind.ENUM && scope.value === 'PRIVATE',
  };
}
