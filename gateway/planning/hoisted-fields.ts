import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { typenameField } from './syntax.ts';

/**
 * The same operation with fields that an interface has asked of the interface, where they are asked of some of
 * its object types. More is asked than the client wants, of which the answer leaves out what is not the client's.
 * The planner goes round in circles to the fields of an `@interfaceObject` that require something of the interface,
 * if asked of one object type: this is for operations that cannot be planned else. `mayHoist` limits it to some fields.
 */
export function withHoistedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  mayHoist: (interfaceName: string, field: string) => boolean = () => true,
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set) {
          const parent = types.getParentType();
          if (!isInterfaceType(parent)) return undefined;
          const isHoisted = (field: FieldNode, condition: string) => {
            if (!mayHoist(parent.name, field.name.value)) return false;
            const object = schema.getType(condition);
            const own = isObjectType(object) && object.getFields()[field.name.value]?.type;
            return own && String(own) === String(parent.getFields()[field.name.value]?.type);
          };
          const selections = set.selections.flatMap((node) => hoist(node, isHoisted));
          const isSame = selections.length === set.selections.length;
          return isSame ? undefined : { ...set, selections: [typenameField, ...selections] };
        },
      },
    }),
  );
}

type IsHoisted = (field: FieldNode, condition: string) => unknown;

/** A fragment, after what it asks of the interface, under the fragment's own conditions. */
function hoist(node: SelectionNode, isHoisted: IsHoisted): SelectionNode[] {
  if (node.kind !== Kind.INLINE_FRAGMENT || !node.typeCondition) return [node];
  const condition = node.typeCondition.name.value;
  const { selections } = node.selectionSet;
  const hoisted = selections.filter(
    (inner) => inner.kind === Kind.FIELD && isHoisted(inner, condition),
  );
  if (!hoisted.length) return [node];
  const rest = selections.filter((inner) => !hoisted.includes(inner));
  const forAll = {
    ...node,
    typeCondition: undefined,
    selectionSet: { ...node.selectionSet, selections: hoisted },
  };
  const left = rest.length ? rest : [typenameField];
  return [forAll, { ...node, selectionSet: { ...node.selectionSet, selections: left } }];
}
