import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, parse, print } from 'graphql';
import {
  entityFields,
  withOnly,
  withoutFragments,
} from '../required-arguments/entity-operation.ts';
import type { Requirements } from '../required-arguments/requirements.ts';
import type { PlanStep } from './plan-steps.ts';

/** Fields that are given the same. */
interface Group {
  fields: Set<FieldNode>;
  /** `Type.field` of what they require. */
  required: Set<string>;
}

/**
 * A step for each set of fields that require the same, so that what requires little need not wait for what other
 * fields of the same fetch require.
 */
export function splitByRequirement(step: PlanStep, requirements: Requirements): PlanStep[] {
  const { fetch } = step;
  const requires = fetch.requires;
  if (!requires) return [step];
  const document = withoutFragments(parse(fetch.operation, { noLocation: true }));
  const groups = new Map<string, Group>();
  const contested = new Set<string>();
  for (const [typename, field] of entityFields(document)) {
    const set = requirements.of(fetch.serviceName, typename, field.name.value);
    const text = set ? `${typename} ${print(set)}` : '';
    const group = groups.get(text) ?? { fields: new Set(), required: new Set() };
    groups.set(text, group);
    group.fields.add(field);
    for (const node of set?.selections ?? []) {
      if (node.kind !== Kind.FIELD) continue;
      const name = node.name.value;
      if (requirements.isKey(fetch.serviceName, typename, name)) continue;
      group.required.add(name);
      contested.add(name);
    }
  }
  if (groups.size < 2) return [step];
  return [...groups.values()].map(({ fields, required }) => ({
    ...step,
    fetch: {
      ...fetch,
      ...withOnly(document, fields),
      requires: without(requires, (name) => contested.has(name) && !required.has(name)),
    },
  }));
}

/** Looks at what is required of the entity itself, at whatever type. */
function without(
  nodes: readonly QueryPlanSelectionNode[],
  isLeftOut: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return nodes.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'Field') return isLeftOut(node.name) ? [] : [node];
    return [{ ...node, selections: without(node.selections, isLeftOut) }];
  });
}
