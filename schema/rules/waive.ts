import type { Waiver } from './configuration.ts';
import type { Finding } from './finding.ts';

/**
 * Takes out what is waived on this day. A waiver that has expired waives nothing, and is a finding itself, so that
 * nobody takes it for one that holds.
 */
export function sortOut(
  found: readonly Finding[],
  waivers: readonly Waiver[],
  domain: string,
  today: string,
): { findings: Finding[]; waived: Finding[] } {
  const concerned = waivers.filter((waiver) => (waiver.domain ?? domain) === domain);
  const isOver = ({ expires }: Waiver) => expires < today;
  const valid = concerned.filter((waiver) => !isOver(waiver));
  const isWaived = (finding: Finding) => valid.some((waiver) => waives(waiver, finding));
  return {
    findings: [
      ...found.filter((finding) => !isWaived(finding)),
      ...concerned.filter(isOver).map(expiredFinding),
    ],
    waived: found.filter(isWaived),
  };
}

const waives = ({ rule, coordinate }: Waiver, finding: Finding) =>
  rule === finding.rule && (coordinate ?? finding.coordinate) === finding.coordinate;

function expiredFinding({ rule, coordinate, domain = '', owner, expires, at }: Waiver): Finding {
  const about = coordinate ?? domain;
  const message = `was let off ${rule} until ${expires}: mend it, or ask ${owner} for another date`;
  return { rule: 'waiver-expired', severity: 'warning', ...at, coordinate: about, message };
}
