import type { Outcome } from '../platform/transfer/feed.ts';
import type { ReplayReport } from '../platform/transfer/quarantine/replay.ts';
import type { QuarantinedRow, QuarantineGroup } from '../platform/transfer/quarantine/store.ts';
import { count } from './progress.ts';
import { table } from './table.ts';

export function groupsText(groups: readonly QuarantineGroup[]): string {
  if (!groups.length) return 'no row is in quarantine';
  const rows = groups.map(({ count: many, feed, code, field, cause }) => [
    count(many),
    feed,
    code,
    field ?? '',
    cause,
  ]);
  return table(['rows', 'feed', 'code', 'field', 'cause'], rows);
}

export function rowsText(rows: readonly QuarantinedRow[], limit: number): string {
  if (!rows.length) return '';
  const cells = rows.map(({ id, source_file, source_line, reason }) => [
    String(id),
    `${source_file}:${source_line}`,
    reason,
  ]);
  const more = rows.length === limit ? `\nmore: --after ${rows.at(-1)?.id}` : '';
  return table(['id', 'from', 'reason'], cells) + more;
}

export function rowText(row: QuarantinedRow): string {
  const fields = Object.entries(row.record).map(([name, value]) => `  ${name} = ${value ?? ''}`);
  return [
    `row ${row.id} of ${row.feed}, from ${row.source_file}:${row.source_line}, ${row.status}`,
    `${row.code}${row.field ? ` (${row.field})` : ''}: ${row.reason}`,
    `original: ${row.original}`,
    row.fixed_at ? 'record, corrected:' : 'record:',
    ...(fields.length ? fields : ['  (none: the line could not be read)']),
  ].join('\n');
}

export function fixText(domain: string, id: number, outcome: Outcome): string {
  if (outcome.kind === 'rejected') return `corrected, and still refused: ${outcome.reason}`;
  return `corrected; it will be accepted: weft quarantine replay ${domain} --id ${id}`;
}

export function replayText(reports: readonly ReplayReport[]): string {
  if (!reports.length) return 'nothing to replay';
  const rows = reports.map(({ feed, accepted, refused }) => [
    feed,
    count(accepted),
    count(refused),
  ]);
  return table(['feed', 'accepted', 'still refused'], rows);
}
