import type { GraphRule } from '../rule.ts';
import { tagsOf } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf, isRoot } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';

/** Names that hold personal data wherever they stand. */
const personal =
  /^(author|e?mail(Address)?|phone(Number)?|mobile|firstName|lastName|familyName|givenName|fullName|customerName|recipient(Name)?|birthday|birthDate|dateOfBirth|street(Address)?|addressLine\d?|ipAddress|iban|passportNumber|taxNumber|subject|trackingNumber)$/;
const texts = ['String', 'ID', 'Date'];

export const personalDataClassified: GraphRule = {
  id: 'personal-data-classified',
  why: 'What concerns a person is protected, exported and erased by its class: without one it is overlooked.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ type, node, coordinate }) => {
      if (isRoot(type) || !personal.test(node.name.value)) return [];
      if (!texts.includes(namedType(node.type))) return [];
      if (tagsOf(node).some((tag) => tag.startsWith('pii/'))) return [];
      const message =
        'looks personal: classify it with @tag(name: "pii/personal") or "pii/sensitive"';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Customer { email: String! @tag(name: "pii/personal") }
  `,
  fails: `
    type Customer {
      email: String! # wrong
    }
  `,
};
