import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, typenameField } from './syntax.ts';

/**
 * The same operation without fragments on abstract types: what they select is asked of each object type that is
 * meant, or without a condition where all are. The planner cannot go through another interface of an
 * `@interfaceObject`. Longer than what the client wrote, so it is for operations that cannot be planned else.
 */
export function withConcreteConditions(
  schema: GraphQLSchema,
  document: DocumentNode,
): DocumentNode {
  const fragments = fragmentsOf(document);
  const definitions = document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return [];
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const root = schema.getRootType(definition.operation);
    if (!root) return definition;
    return { ...definition, selectionSet: concrete(definition.selectionSet, root) };
  });
  return { ...document, definitions };

  function concrete(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    return { ...set, selections: set.selections.flatMap((node) => concreteNodes(node, parent)) };
  }

  function concreteNodes(node: SelectionNode, parent: GraphQLCompositeType): SelectionNode[] {
    if (node.kind === Kind.FIELD) {
      const type = fieldType(parent, node.name.value);
      if (!node.selectionSet || !type) return [node];
      const selectionSet = concrete(node.selectionSet, type);
      const isEmpty = !selectionSet.selections.length;
      return [
        {
          ...node,
          selectionSet: isEmpty ? { ...selectionSet, selections: [typenameField] } : selectionSet,
        },
      ];
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (!fragment) return [node];
    return conditionsFor(parent, fragment.typeCondition?.name.value).flatMap((type) => {
      const selectionSet = concrete(fragment.selectionSet, type);
      if (!selectionSet.selections.length) return [];
      const typeCondition = type === parent ? undefined : named(type);
      return {
        kind: Kind.INLINE_FRAGMENT,
        directives: node.directives,
        typeCondition,
        selectionSet,
      };
    });
  }

  /** The types to ask instead of `condition`: `parent` itself where every object of it is meant. */
  function conditionsFor(
    parent: GraphQLCompositeType,
    condition: string | undefined,
  ): readonly GraphQLCompositeType[] {
    const type = condition === undefined ? parent : schema.getType(condition);
    if (type === parent) return [parent];
    if (isObjectType(type)) return isMet(parent, type) ? [type] : [];
    if (!isAbstractType(type)) return [];
    if (!isAbstractType(parent)) return schema.isSubType(type, parent) ? [parent] : [];
    if (isInterfaceType(parent) && schema.isSubType(type, parent)) return [parent];
    return schema.getPossibleTypes(type).filter((object) => schema.isSubType(parent, object));
  }

  function isMet(parent: GraphQLCompositeType, object: GraphQLCompositeType): boolean {
    return isAbstractType(parent) && isObjectType(object) && schema.isSubType(parent, object);
  }
}

function fieldType(parent: GraphQLCompositeType, name: string): GraphQLCompositeType | undefined {
  if (!('getFields' in parent)) return undefined;
  const type = getNamedType(parent.getFields()[name]?.type);
  return isCompositeType(type) ? type : undefined;
}

function named({ name }: GraphQLCompositeType): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } };
}
