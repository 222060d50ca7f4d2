import type { ContractRule } from '../rule.ts';
import { objectsOf, propertiesOf } from '../subject/contracted.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractPropertiesDescribed: ContractRule = {
  id: 'contract-properties-described',
  why: 'A contract is read without the graph beside it: by lawyers, auditors and other tools.',
  severity: 'error',
  looksAt: 'contracts',
  check: (domain) => {
    const objects = objectsOf(domain).map(({ holder, object, path }) => ({
      holder,
      path,
      coordinate: object.name,
      element: object,
    }));
    const properties = propertiesOf(domain).map(({ property, ...rest }) => ({
      ...rest,
      element: property,
    }));
    return [...objects, ...properties].flatMap(({ holder, path, coordinate, element }) => {
      if (element.description?.trim()) return [];
      return [
        remarkIn(holder, path, 'has no description in the contract: say what it holds', coordinate),
      ];
    });
  },
  passes: {
    contract: `schema:
  - name: Carrier
    description: A company that brings parcels.
    properties:
      - { name: id, description: The carrier's id. }`,
  },
  fails: {
    contract: `schema:
  - name: Carrier
    description: A company that brings parcels.
    properties:
      - { name: id } # wrong`,
  },
};
