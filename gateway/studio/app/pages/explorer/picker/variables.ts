import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLArgument,
  Kind,
  type OperationDefinitionNode,
  parseType,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** Gives arguments variables, with names that the operation does not have yet. */
export class Variables {
  readonly #taken: Set<string>;
  readonly declared: VariableDefinitionNode[] = [];

  constructor(operation: OperationDefinitionNode | undefined) {
    this.#taken = new Set(
      operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [],
    );
  }

  /** The argument of a field, given by a new variable of its type: `handle: $handle`. */
  argument(field: string, { name, type }: GraphQLArgument): ArgumentNode {
    const variable = {
      kind: Kind.VARIABLE,
      name: { kind: Kind.NAME, value: this.#free(field, name) },
    } as const;
    this.declared.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: parseType(String(type), { noLocation: true }),
    });
    return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: variable };
  }

  /** `id`, then `productId`, then `productId2`. */
  #free(field: string, argument: string): string {
    const long = `${field}${argument.charAt(0).toUpperCase()}${argument.slice(1)}`;
    let name = this.#taken.has(argument) ? long : argument;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${long}${count}`;
    this.#taken.add(name);
    return name;
  }
}

/**
 * The operation without the variables that only what was taken out of it used. Those that nothing used before either
 * stay: a person wrote them. Fragments count, as they may use variables of any operation.
 */
export function withoutUnused(
  document: DocumentNode,
  before: OperationDefinitionNode,
  after: OperationDefinitionNode,
): OperationDefinitionNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const used = usedIn([before]);
  const stillUsed = usedIn([after, ...fragments]);
  const variableDefinitions = (after.variableDefinitions ?? []).filter(
    ({ variable: { name } }) => !used.has(name.value) || stillUsed.has(name.value),
  );
  return { ...after, variableDefinitions };
}

function usedIn(definitions: DocumentNode['definitions']): ReadonlySet<string> {
  const used = new Set<string>();
  const within: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  visit(within, {
    enter: (node) => {
      // A declaration is no use.
      if (node.kind === Kind.VARIABLE_DEFINITION) return false;
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
      return undefined;
    },
  });
  return used;
}
