import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { meant } from '../contracts/explain-issue.ts';
import { pathText } from '../contracts/path-text.ts';
import type { ContractProblem } from '../contracts/problem.ts';
import { readYaml, type YamlSource } from '../contracts/yaml-source.ts';
import { severities } from './rule.ts';
import type { Place } from './subject/place.ts';

const settings = ['off', ...severities] as const;

const waiver = z
  .strictObject({
    rule: z.string(),
    /** What it is about, as findings name it; everything in the domain when left out. */
    coordinate: z.string().min(1).optional(),
    /** The room; any when left out. */
    domain: z.string().min(1).optional(),
    owner: z.string().min(1),
    reason: z.string().min(1),
    /** The last day on which it waives. */
    expires: z.iso.date(),
  })
  .refine(
    ({ coordinate, domain }) => coordinate !== undefined || domain !== undefined,
    'needs a coordinate or a domain: a rule that nobody has to keep is set to off instead',
  );

const form = z.strictObject({
  severity: z.record(z.string(), z.enum(settings)).default({}),
  waivers: z.array(waiver).default([]),
});

type Form = z.output<typeof form>;

/** Leave to break a rule for a while: whose, why, and until when. */
export interface Waiver extends z.output<typeof waiver> {
  at: Place;
}

/** What a house changes of the rules. */
export interface RuleConfiguration {
  severity: Form['severity'];
  waivers: Waiver[];
}

export type ConfigurationReading =
  | { kind: 'configuration'; configuration: RuleConfiguration }
  | { kind: 'invalid'; problems: ContractProblem[] };

/**
 * Reads a configuration of these rules. Whatever is wrong is told as problems, each at its line; a rule that does
 * not exist with those that may be meant.
 */
export function readConfiguration(
  bytes: Uint8Array,
  file: string,
  ids: readonly string[],
): ConfigurationReading {
  const reading = readYaml(bytes);
  if (reading.kind === 'unreadable') return { kind: 'invalid', problems: reading.problems };
  const { source } = reading;
  const parsed = form.safeParse(source.value ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, source));
    return { kind: 'invalid', problems };
  }
  const problems = unknownRules(parsed.data, source, ids);
  if (problems.length) return { kind: 'invalid', problems };
  const waivers = parsed.data.waivers.map((given, index) => {
    return { ...given, at: { file, ...source.positionOf(['waivers', index]) } };
  });
  return { kind: 'configuration', configuration: { severity: parsed.data.severity, waivers } };
}

function problemsOf(issue: z.core.$ZodIssue, source: YamlSource): ContractProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const keys = ['severity', ...Object.keys(waiver.shape), 'waivers'];
    return issue.keys.map((key) => ({
      ...source.positionOfKey(path, key),
      path: pathText(path),
      message: `"${key}" is no key here${meant(key, keys)}`,
    }));
  }
  return [{ ...source.positionOf(path), path: pathText(path), message: issue.message }];
}

function unknownRules(
  { severity, waivers }: Form,
  source: YamlSource,
  ids: readonly string[],
): ContractProblem[] {
  const inSeverity = Object.keys(severity).map((id) => ({
    id,
    ...source.positionOfKey(['severity'], id),
    path: 'severity',
  }));
  const inWaivers = waivers.map(({ rule }, index) => {
    const path = ['waivers', index, 'rule'];
    return { id: rule, ...source.positionOf(path), path: pathText(path) };
  });
  return [...inSeverity, ...inWaivers].flatMap(({ id, ...place }) =>
    ids.includes(id) ? [] : [{ ...place, message: unknownRule(id, ids) }],
  );
}

function unknownRule(id: string, ids: readonly string[]): string {
  const isNear = (other: string) => distance(id, other) <= other.length / 3;
  const near = ids.filter(isNear).sort((one, other) => distance(id, one) - distance(id, other));
  const advice = near.length
    ? `did you mean ${near.slice(0, 3).join(', ')}?`
    : 'weft rules lists them';
  return `there is no rule "${id}"; ${advice}`;
}
