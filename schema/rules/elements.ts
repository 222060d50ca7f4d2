import type { Contract } from '../contracts/odcs/contract.ts';
import type { Finding } from './finding.ts';
import type { RuleSubject } from './judge.ts';
import { enumValuesOf, valuesOf } from './subject/members.ts';

/** What a product's score is measured by. */
export interface ProductScale {
  product: string;
  /** How many elements it has. */
  elements: number;
  /** Whether a finding concerns it. */
  isOf(finding: Finding): boolean;
}

/** One for each contract; one for the domain where it has none. */
export function scaleOf({ domain, operations }: RuleSubject): ProductScale[] {
  const { name, graph, contracts } = domain;
  const members = [...valuesOf(graph), ...enumValuesOf(graph)];
  const coordinates = [
    ...graph.types.map((type) => type.name.value),
    ...members.map(({ coordinate }) => coordinate),
  ];
  if (!contracts.length) {
    const elements = coordinates.length + operations.length;
    return [{ product: name, elements, isOf: () => true }];
  }
  const files = contracts.map(({ file }) => file);
  const promised = new Set(contracts.flatMap(({ contract }) => typesOf(contract)));
  return contracts.map(({ contract, file }) => {
    const own = new Set(typesOf(contract));
    const isMine = (coordinate: string) => {
      const [type = ''] = coordinate.split('.');
      return own.has(type) || !promised.has(type);
    };
    const asked = operations.filter(
      (operation) => operation.file === file || !files.includes(operation.file),
    );
    const elements = sizeOf(contract) + coordinates.filter(isMine).length + asked.length;
    const isOf = (finding: Finding) =>
      files.includes(finding.file) ? finding.file === file : isMine(finding.coordinate);
    return { product: contract.id, elements, isOf };
  });
}

const typesOf = ({ schema = [] }: Contract) => schema.map((object) => object.name);

function sizeOf({ schema = [], slaProperties = [] }: Contract): number {
  const properties = schema.flatMap((object) => object.properties ?? []);
  return 1 + schema.length + properties.length + slaProperties.length;
}
