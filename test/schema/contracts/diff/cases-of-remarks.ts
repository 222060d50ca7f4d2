import type { Case } from './case.ts';

const weight = (content: string) =>
  `schema: [{ name: Variant, properties: [{ name: weight, ${content} }] }]`;
const deprecated = (until: string) =>
  weight(`customProperties: [{ property: deprecated, value: { until: ${until} } }]`);

/** One change of each kind in what is said of a field besides its values. */
export const casesOfRemarks = {
  classRaised: {
    was: weight(''),
    is: weight('classification: personal'),
    breaks: 'both',
  },
  classLowered: {
    was: weight('classification: sensitive'),
    is: weight('classification: personal'),
    breaks: 'nobody',
  },
  classChanged: {
    was: weight('classification: personal'),
    is: weight('classification: secret'),
    breaks: 'both',
  },
  deprecationAdded: {
    was: weight('customProperties: []'),
    is: deprecated('2030-01-31'),
    breaks: 'nobody',
  },
  deprecationLifted: {
    was: deprecated('2030-01-31'),
    is: weight('customProperties: []'),
    breaks: 'nobody',
  },
  deprecationHastened: {
    was: deprecated('2030-01-31'),
    is: deprecated('2029-12-31'),
    breaks: 'consumers',
  },
  deprecationPostponed: {
    was: deprecated('2030-01-31'),
    is: deprecated('2030-02-01'),
    breaks: 'nobody',
  },
  storageChanged: {
    was: weight('physicalName: w'),
    is: weight('physicalName: v'),
    breaks: 'nobody',
  },
  originChanged: {
    was: weight('transformLogic: w'),
    is: weight('transformLogic: v'),
    breaks: 'nobody',
  },
  criticalityChanged: {
    was: weight('criticalDataElement: true'),
    is: weight('criticalDataElement: false'),
    breaks: 'nobody',
  },
  stableIdChanged: { was: weight('id: w'), is: weight('id: v'), breaks: 'nobody' },
  customPropertyChanged: {
    was: weight('customProperties: [{ property: unit, value: g }]'),
    is: weight('customProperties: [{ property: unit, value: kg }]'),
    breaks: 'nobody',
  },
  reworded: {
    was: weight('description: its weight'),
    is: weight('description: what it weighs'),
    breaks: 'nothing',
  },
} as const satisfies Record<string, Case>;
