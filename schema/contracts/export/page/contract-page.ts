import type { Contract } from '../../odcs/contract.ts';
import { objectSection } from './object-section.ts';
import { overviewSection, peopleSections } from './overview.ts';
import type { Page, Section } from './page.ts';
import { serviceLevelSection, termsSection } from './promises.ts';

/** Everything that a consumer of the data wants to know, in the order in which it is asked. */
export function contractPage(contract: Contract): Page {
  const sections = [
    overviewSection(contract),
    ...peopleSections(contract),
    ...(contract.schema ?? []).map(objectSection),
    serviceLevelSection(contract),
    termsSection(contract),
  ];
  return { title: titleOf(contract), sections: sections.filter(isFilled) };
}

/** An id is often one that no person can tell from another. */
const titleOf = ({ name, dataProduct, id }: Contract) =>
  [name, dataProduct, id].find((text) => text?.trim()) ?? 'Contract';

const isFilled = ({ blocks, sections }: Section) => blocks.length > 0 || Boolean(sections?.length);
