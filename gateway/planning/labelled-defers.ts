import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type InlineFragmentNode,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** An operation with more deferred fragments is answered in one piece: each makes the plan larger. */
const maxDefers = 64;
/** Each variable that decides whether something is deferred makes two plans of one. */
const maxConditions = 4;

/**
 * Gives every deferred fragment of an operation a label of its own and an explicit condition, so that what the
 * planner makes of one can be found again. Named fragments with something deferred are written out where they are
 * spread: there each is another part. Undefined when that would be too much.
 */
export function labelDefers(
  document: DocumentNode,
  operationName: string | undefined,
): DocumentNode | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? definition : [],
  );
  const labeller = new Labeller(fragments);
  // Fields of a mutation follow each other, so none of them can come later.
  const isSerial = operation.operation === OperationTypeNode.MUTATION;
  const selectionSet = labeller.labelled(operation.selectionSet, isSerial);
  if (labeller.isTooMuch) return undefined;
  // What is still spread has nothing deferred, or asks for the schema itself.
  const definitions = [{ ...operation, selectionSet }, ...fragments.map(withoutDefer)];
  return { kind: Kind.DOCUMENT, definitions };
}

/** What the client called a part; undefined when it gave it no label. */
export function askedLabel(label: string): string | undefined {
  const end = label.indexOf(' ');
  return end === -1 ? undefined : label.slice(end + 1);
}

/** Leaves a part of a document as it is to be answered in one piece. */
export function withoutDefer<
  Node extends DocumentNode | SelectionNode | SelectionSetNode | FragmentDefinitionNode,
>(node: Node): Node {
  return visit(node, { Directive: ({ name }) => (name.value === 'defer' ? null : undefined) });
}

class Labeller {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #deferring = new Map<string, boolean>();
  readonly #conditions = new Set<string>();
  #labels = 0;

  constructor(fragments: readonly FragmentDefinitionNode[]) {
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  get isTooMuch(): boolean {
    return this.#labels > maxDefers || this.#conditions.size > maxConditions;
  }

  labelled(set: SelectionSetNode, isSerial: boolean): SelectionSetNode {
    if (this.isTooMuch) return set;
    return { ...set, selections: set.selections.map((each) => this.#selection(each, isSerial)) };
  }

  #selection(node: SelectionNode, isSerial: boolean): SelectionNode {
    if (node.kind === Kind.FIELD) {
      if (node.name.value === '__schema' || node.name.value === '__type') return withoutDefer(node);
      const selectionSet = node.selectionSet && this.labelled(node.selectionSet, false);
      return { ...node, selectionSet };
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#fragment(node, isSerial);
    const fragment = this.#fragments.get(node.name.value);
    const isDeferring = node.directives?.some(isDefer) || this.#isDeferring(node.name.value);
    if (!fragment || !isDeferring) return node;
    const { typeCondition, selectionSet } = fragment;
    const { directives } = node;
    return this.#fragment(
      { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet },
      isSerial,
    );
  }

  #fragment(node: InlineFragmentNode, isSerial: boolean): InlineFragmentNode {
    const directives = node.directives?.flatMap((directive) => {
      if (!isDefer(directive)) return directive;
      return isSerial ? [] : this.#label(directive);
    });
    return { ...node, directives, selectionSet: this.labelled(node.selectionSet, isSerial) };
  }

  /** The number makes the label unique; what the client said follows it. */
  #label({ arguments: args = [], ...directive }: DirectiveNode): DirectiveNode[] {
    const { label, if: given } = Object.fromEntries(args.map((arg) => [arg.name.value, arg.value]));
    const condition = given ?? { kind: Kind.BOOLEAN, value: true };
    if (condition.kind === Kind.BOOLEAN && !condition.value) return [];
    if (condition.kind === Kind.VARIABLE) this.#conditions.add(condition.name.value);
    const number = String(this.#labels);
    this.#labels += 1;
    const text = label?.kind === Kind.STRING ? `${number} ${label.value}` : number;
    return [
      {
        ...directive,
        arguments: [
          argument('label', { kind: Kind.STRING, value: text }),
          argument('if', condition),
        ],
      },
    ];
  }

  #isDeferring(name: string): boolean {
    const known = this.#deferring.get(name);
    if (known !== undefined) return known;
    this.#deferring.set(name, false);
    let found = false;
    const fragment = this.#fragments.get(name);
    if (fragment) {
      visit(fragment, {
        Directive: (directive) => {
          if (isDefer(directive)) found = true;
        },
        FragmentSpread: ({ name: spread }) => {
          if (this.#isDeferring(spread.value)) found = true;
        },
      });
    }
    this.#deferring.set(name, found);
    return found;
  }
}

const isDefer = ({ name }: DirectiveNode | ConstDirectiveNode) => name.value === 'defer';

function argument(name: string, value: ArgumentNode['value']): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}
