import { extendedDomain } from '../../contracts/promises.ts';
import type { ContractRule } from '../rule.ts';
import { objectsOf } from '../subject/contracted.ts';
import { directivesOf, hasDirective, textArgument } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf, hasFields } from '../subject/members.ts';
import { isNonNull } from '../subject/types.ts';

export const contributionsNullable: ContractRule = {
  id: 'contributions-nullable',
  why: "A field that is added to another domain's type costs one field when its domain is down, and not the thing itself.",
  severity: 'error',
  looksAt: 'contracts',
  check: (domain) =>
    objectsOf(domain).flatMap(({ object }) => {
      const owner = extendedDomain(object);
      const type = domain.graph.types.find(({ name }) => name.value === object.name);
      if (owner === undefined || !type || !hasFields(type)) return [];
      const keys = directivesOf(type, 'key').flatMap(
        (key) => textArgument(key, 'fields')?.split(/\W+/) ?? [],
      );
      return fieldsOf({ types: [type] }).flatMap(({ node, coordinate }) => {
        const isOthers = keys.includes(node.name.value) || hasDirective(node, 'external');
        if (isOthers || !isNonNull(node.type)) return [];
        const message = `is added to a type of ${owner}: it must be nullable, without its last "!"`;
        return [remarkAt(domain.graph, node, coordinate, message)];
      });
    }),
  passes: {
    graph: 'type Product @key(fields: "id") { id: ID! rating: Rating }',
    contract:
      'schema: [{ name: Product, customProperties: [{ property: extends, value: catalog }] }]',
  },
  fails: {
    graph: `type Product @key(fields: "id") {
      id: ID!
      rating: Rating! # wrong
    }`,
    contract:
      'schema: [{ name: Product, customProperties: [{ property: extends, value: catalog }] }]',
  },
};
