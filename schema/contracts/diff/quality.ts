import type { QualityRule } from '../odcs/quality.ts';
import { valuesRuleIn } from '../promises.ts';
import { compareAllowedValues } from './allowed-values.ts';
import { type Aspects, compareAspects, differing, seenElsewhere } from './aspects.ts';
import { type Change, change } from './change.ts';
import { compareLists } from './compare-lists.ts';
import { compareCustomProperties } from './custom-properties.ts';
import { relateThresholds } from './thresholds.ts';
import { hasAndHad, placeIn } from './wording.ts';

type Rules = QualityRule[] | undefined;

/** Compares the promises about values: those of an enum value by value, all others as rules. */
export function compareQuality(was: Rules, is: Rules, where: string): Change[] {
  const [before, after] = withoutValues(was, is);
  const rules = compareLists(before, after, {
    identities: [({ id }) => id, ({ name }) => name, measureOf, metricOf],
    where: (rule) =>
      placeIn(`${where}.quality`, rule.name ?? rule.id ?? rule.metric ?? kindOf(rule)),
    added: 'qualityAdded',
    removed: 'qualityRemoved',
    pair: (old, now, place) => compareAspects(aspects, old, now, place),
  });
  return [...compareAllowedValues(was, is, where), ...rules];
}

/** Where only one of both has a list, that is the change, and its rule is no second one. */
function withoutValues(was: Rules = [], is: Rules = []): [QualityRule[], QualityRule[]] {
  const [before, after] = [valuesRuleIn(was), valuesRuleIn(is)];
  const strip = (rules: QualityRule[], list: QualityRule | undefined) =>
    rules.flatMap((rule) => (rule !== list ? [rule] : before && after ? [withoutList(rule)] : []));
  return [strip(was, before), strip(is, after)];
}

function withoutList(rule: QualityRule): QualityRule {
  const { validValues: _, ...others } = rule.arguments ?? {};
  return { ...rule, arguments: others };
}

const kindOf = ({ type, metric }: QualityRule) => type ?? (metric ? 'library' : 'text');

/** What is measured. A rule in words is what it says, so that without a name to know it by it is another one. */
const measureOf = (rule: QualityRule) => {
  const { metric, arguments: given, query, engine, implementation, description } = rule;
  const words = kindOf(rule) === 'text' ? description : undefined;
  return JSON.stringify([kindOf(rule), metric, given, query, engine, implementation, words]);
};

const metricOf = ({ metric }: QualityRule) => metric;

const aspects: Aspects<QualityRule> = {
  id: differing('stableIdChanged', 'id'),
  name: differing('reworded', 'name'),
  description: compareDescriptions,
  tags: differing('reworded', 'tags'),
  dimension: differing('reworded', 'dimension'),
  businessImpact: differing('reworded', 'businessImpact'),
  authoritativeDefinitions: differing('reworded', 'authoritativeDefinitions'),
  customProperties: compareCustomProperties,
  severity: differing('checkChanged', 'severity'),
  method: differing('checkChanged', 'method'),
  schedule: differing('checkChanged', 'schedule'),
  scheduler: differing('checkChanged', 'scheduler'),
  type: compareTypes,
  metric: differing('qualityChanged', 'metric'),
  rule: differing('qualityChanged', 'rule'),
  arguments: differing('qualityChanged', 'arguments'),
  query: differing('qualityChanged', 'query'),
  engine: differing('qualityChanged', 'engine'),
  implementation: differing('qualityChanged', 'implementation'),
  unit: differing('qualityChanged', 'unit'),
  mustBe: compareThresholds,
  mustNotBe: seenElsewhere,
  mustBeGreaterThan: seenElsewhere,
  mustBeGreaterOrEqualTo: seenElsewhere,
  mustBeLessThan: seenElsewhere,
  mustBeLessOrEqualTo: seenElsewhere,
  mustBeBetween: seenElsewhere,
  mustNotBeBetween: seenElsewhere,
};

/** Of a rule in words the description is the promise itself. */
function compareDescriptions(was: QualityRule, is: QualityRule, where: string): Change[] {
  const kind = kindOf(is) === 'text' ? 'qualityReworded' : 'reworded';
  return differing(kind, 'description')(was, is, where);
}

function compareTypes(was: QualityRule, is: QualityRule, where: string): Change[] {
  return differing('qualityChanged', 'type')({ type: kindOf(was) }, { type: kindOf(is) }, where);
}

/** The unit is a difference of its own: without it two numbers are not of the same kind. */
function compareThresholds(was: QualityRule, is: QualityRule, where: string): Change[] {
  const relation = was.unit === is.unit ? relateThresholds(was, is) : 'same';
  if (relation === 'same') return [];
  const kinds = {
    narrower: 'qualityTightened',
    wider: 'qualityLoosened',
    apart: 'qualityChanged',
  } as const;
  return [
    change(kinds[relation], where, hasAndHad('the condition', conditionOf(was), conditionOf(is))),
  ];
}

/** The comparison alone, e.g. `{ mustBeLessThan: 5 }`. */
function conditionOf(rule: QualityRule) {
  return Object.fromEntries(Object.entries(rule).filter(([key]) => key.startsWith('must')));
}
