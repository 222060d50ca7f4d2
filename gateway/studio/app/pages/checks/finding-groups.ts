import type { Finding, FindingLevel } from './answers.ts';

/** What was found at one place of the graph or of a file. */
export interface Place {
  coordinate: string | null;
  file: string | null;
  /** By line. */
  findings: Finding[];
}

export interface LevelGroup {
  level: FindingLevel;
  /** How many findings. */
  count: number;
  places: Place[];
}

const levels = ['ERROR', 'WARNING', 'NOTE'] as const satisfies readonly FindingLevel[];

/** By level, the gravest first, and within it by place, in the order in which the places come first. */
export function groupFindings(findings: readonly Finding[]): LevelGroup[] {
  return levels.flatMap((level) => {
    const found = findings.filter((finding) => finding.level === level);
    return found.length ? [{ level, count: found.length, places: placesOf(found) }] : [];
  });
}

function placesOf(findings: readonly Finding[]): Place[] {
  const places = new Map<string, Place>();
  for (const finding of findings) {
    const { coordinate, file } = finding;
    const key = JSON.stringify([coordinate, file]);
    const place = places.get(key);
    if (place) place.findings.push(finding);
    else places.set(key, { coordinate, file, findings: [finding] });
  }
  for (const { findings: here } of places.values()) here.sort(byLine);
  return [...places.values()];
}

const byLine = (one: Finding, other: Finding) => (one.line ?? 0) - (other.line ?? 0);
