import { type GraphQLCompositeType, isCompositeType, isRequiredArgument } from 'graphql';
import { below, type FieldPath, pathKey, rootType, stepText } from './field-path.ts';
import type { Picking } from './picking.ts';
import { Row } from './row.tsx';
import { fieldsOf, kindsOf, type SchemaField, typeWithin } from './schema-steps.ts';
import { selectedAt, selectedField } from './selected.ts';

interface FieldsProps {
  type: GraphQLCompositeType;
  path: FieldPath;
  picking: Picking;
}

/** All that can be selected from a type. */
export function Fields({ type, path, picking }: FieldsProps) {
  const kinds = kindsOf(picking.schema, type).map(({ name }) => below(path, { on: name }));
  return (
    <ul className="picker-list">
      {fieldsOf(type).map((field) => {
        const to = below(path, { field: field.name });
        return <FieldRow key={pathKey(to)} field={field} path={to} picking={picking} />;
      })}
      {kinds.map((to) => (
        <KindRow key={pathKey(to)} path={to} picking={picking} />
      ))}
    </ul>
  );
}

interface FieldRowProps {
  field: SchemaField;
  path: FieldPath;
  picking: Picking;
}

/** A field: whether it is asked for, and below it its arguments and fields. */
function FieldRow({ field, path, picking }: FieldRowProps) {
  const { document, toggleField, toggleArgument } = picking;
  const selected = document && selectedField(document, path);
  const within = typeWithin(field);
  const given = new Set(selected?.arguments?.map(({ name }) => name.value));
  return (
    <Row
      name={field.name}
      type={String(field.type)}
      about={field.deprecationReason ?? field.description}
      look={field.deprecationReason == null ? 'plain' : 'deprecated'}
      isSelected={selected !== undefined}
      isOff={!document}
      toggle={() => toggleField(path)}
    >
      {(within || field.args.length > 0) && (
        <>
          {field.args.length > 0 && (
            <ul className="picker-list" aria-label={`Arguments of ${field.name}`}>
              {field.args.map((argument) => (
                <Row
                  key={argument.name}
                  name={`${argument.name}:`}
                  look="argument"
                  type={String(argument.type)}
                  about={argument.description}
                  isSelected={given.has(argument.name)}
                  isOff={!document || (isRequiredArgument(argument) && given.has(argument.name))}
                  toggle={() => toggleArgument(path, argument)}
                />
              ))}
            </ul>
          )}
          {within && <Fields type={within} path={path} picking={picking} />}
        </>
      )}
    </Row>
  );
}

/** One of the types that an object may be. */
function KindRow({ path, picking }: { path: FieldPath; picking: Picking }) {
  const { schema, document, toggleField } = picking;
  const step = path.steps.at(-1);
  const type = step && 'on' in step ? schema.getType(step.on) : rootType(schema, path.root);
  return (
    <Row
      name={step ? stepText(step) : ''}
      type=""
      about={type?.description}
      isSelected={document !== undefined && selectedAt(document, path) !== undefined}
      isOff={!document}
      toggle={() => toggleField(path)}
    >
      {isCompositeType(type) && <Fields type={type} path={path} picking={picking} />}
    </Row>
  );
}
