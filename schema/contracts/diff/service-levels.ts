import type { Contract, ServiceLevel } from '../odcs/contract.ts';
import { type Aspects, compareAspects, differing, seenElsewhere } from './aspects.ts';
import { type Change, change } from './change.ts';
import { compareLists } from './compare-lists.ts';
import { order } from './order.ts';
import type { Relation } from './relation.ts';
import { amountOf } from './service-amounts.ts';
import { placeName } from './wording.ts';

/** Which way is better for consumers. Source: the service levels that the standard names. */
const better = new Map<string, 'more' | 'less'>([
  ['availability', 'more'],
  ['throughput', 'more'],
  ['retention', 'more'],
  ['endofsupport', 'more'],
  ['endoflife', 'more'],
  ['generalavailability', 'less'],
  ['timeofavailability', 'less'],
  ['latency', 'less'],
  ['freshness', 'less'],
  ['frequency', 'less'],
  ['errorrate', 'less'],
  ['timetodetect', 'less'],
  ['timetonotify', 'less'],
  ['timetorepair', 'less'],
]);

/** Compares how well the data is served. */
export function compareServiceLevels(was: Contract, is: Contract): Change[] {
  return compareLists(levelsOf(was), levelsOf(is), {
    identities: [
      ({ id }) => id,
      ({ property, element, driver }) => JSON.stringify([property, element, driver]),
      ({ property, element }) => JSON.stringify([property, element]),
    ],
    where: ({ property, element }) =>
      `slaProperties.${placeName(property)}${element ? ` of ${placeName(element)}` : ''}`,
    added: 'serviceAdded',
    removed: 'serviceRemoved',
    pair: (old, now, place) => compareAspects(aspects, old, now, place),
  });
}

/** Those that name no element are about the default one. */
function levelsOf({ slaProperties, slaDefaultElement }: Contract): ServiceLevel[] {
  return (slaProperties ?? []).map((level) => {
    return { ...level, element: level.element ?? slaDefaultElement };
  });
}

const aspects: Aspects<ServiceLevel> = {
  id: differing('stableIdChanged', 'id'),
  property: differing('serviceChanged', 'property'),
  element: differing('serviceChanged', 'element'),
  value: compareValues,
  unit: seenElsewhere,
  valueExt: differing('serviceChanged', 'valueExt'),
  driver: differing('reworded', 'driver'),
  description: differing('reworded', 'description'),
  scheduler: differing('checkChanged', 'scheduler'),
  schedule: differing('checkChanged', 'schedule'),
};

const kinds = {
  narrower: 'serviceImproved',
  wider: 'serviceWorsened',
  apart: 'serviceChanged',
} as const;

function compareValues(was: ServiceLevel, is: ServiceLevel, where: string): Change[] {
  const relation = relate(was, is);
  if (relation === 'same') return [];
  const doubt = relation === 'apart' ? '; which is better cannot be compared' : '';
  return [change(kinds[relation], where, `is ${shown(is)}, and was ${shown(was)}${doubt}`)];
}

/** A better service is the narrower promise: less of what may happen is within it. */
function relate(was: ServiceLevel, is: ServiceLevel): Relation {
  if (was.value === is.value && was.unit === is.unit) return 'same';
  const [before, after] = [amountOf(was), amountOf(is)];
  const rise = before.measure === after.measure ? order(before.amount, after.amount) : undefined;
  if (rise === 0) return 'same';
  const direction = better.get(is.property.toLowerCase());
  if (rise === undefined || direction === undefined) return 'apart';
  return rise > 0 === (direction === 'more') ? 'narrower' : 'wider';
}

const shown = ({ value, unit }: ServiceLevel) => [String(value), unit].filter(Boolean).join(' ');
