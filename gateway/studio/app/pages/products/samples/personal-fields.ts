import { Kind, parse } from 'graphql';
import { contractFields, isPersonal } from '../contract/contract-fields.ts';
import { readContract } from '../contract/read-contract.ts';

/** Coordinates of fields that concern people, e.g. `Review.author`. */
export interface PersonalFields {
  /** Of the data product itself. */
  own: ReadonlySet<string>;
  /** Of whatever else a query may select. */
  others: ReadonlySet<string>;
}

/** As the product's contract classifies its own fields, and as all domains tag theirs in the graph. */
export function personalFields(contractText: string, supergraphSdl: string): PersonalFields {
  const contract = readContract(contractText);
  const fields = contract ? contractFields(contract) : [];
  const paths = new Set(fields.map(({ path }) => path));
  const classified = fields.filter(({ dataClass }) => isPersonal(dataClass));
  const tagged = taggedFields(supergraphSdl);
  return {
    own: new Set([
      ...classified.map(({ path }) => path),
      ...tagged.filter((path) => paths.has(path)),
    ]),
    others: new Set(tagged.filter((path) => !paths.has(path))),
  };
}

/** The house's tags, see the rule personal-data-classified. */
const personalTag = /^pii\//;

function taggedFields(sdl: string): string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((type) => {
    const hasFields =
      type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!hasFields) return [];
    return (type.fields ?? [])
      .filter(({ directives = [] }) => directives.some(isPersonalTag))
      .map((field) => `${type.name.value}.${field.name.value}`);
  });
}

interface Directive {
  name: { value: string };
  arguments?: readonly { value: { kind: string; value?: unknown } }[] | undefined;
}

function isPersonalTag({ name, arguments: given = [] }: Directive): boolean {
  return name.value === 'tag' && given.some(({ value }) => personalTag.test(String(value.value)));
}
