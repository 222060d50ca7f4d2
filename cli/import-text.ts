import { basename } from 'node:path';
import { addCounts, type Counts, type ImportReport, noRows } from '../platform/transfer/report.ts';
import { count } from './progress.ts';
import { table } from './table.ts';

const names = ['file', 'feed', 'accepted', 'updated', 'unchanged', 'rejected', 'rows/s'];
const cells = ({ inserted, updated, unchanged, rejected }: Counts) =>
  [inserted, updated, unchanged, rejected].map(count);

/** What an import did, for a person. */
export function importText(domain: string, report: ImportReport): string {
  const rows = report.files.map((file) => [
    file.file,
    file.feed,
    ...cells(file),
    count(file.rowsPerSecond),
  ]);
  const total = report.files.reduce<Counts>(addCounts, noRows());
  const parts = [
    report.mapping ? `mapping ${report.mapping}` : '',
    rows.length ? table(names, [...rows, ['total', '', ...cells(total), '']]) : '',
    ...report.files
      .filter(({ ignoredColumns }) => ignoredColumns.length)
      .map(({ file, ignoredColumns }) => `${file}: not read: ${ignoredColumns.join(', ')}`),
    refusals(domain, report),
    ...report.unfit.map(({ path, reason }) => `not imported: ${basename(path)}: ${reason}`),
  ];
  return `${parts.filter(Boolean).join('\n')}\n`;
}

const shown = 10;

function refusals(domain: string, report: ImportReport): string {
  const groups = report.files.flatMap(({ file, refusals }) =>
    refusals.map((group) => ({ file, ...group })),
  );
  if (!groups.length) return '';
  const lines = groups
    .slice(0, shown)
    .map(
      ({ file, code, field, cause, count: many }) =>
        `  ${count(many)} × ${file} ${code}${field ? ` (${field})` : ''}: ${cause}`,
    );
  if (groups.length > shown) lines.push(`  and ${groups.length - shown} more causes`);
  return [`kept in quarantine (see: weft quarantine list ${domain}):`, ...lines].join('\n');
}
