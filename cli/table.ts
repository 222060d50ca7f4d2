/** Columns of text under their names, numbers to the right. */
export function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [names, ...rows];
  const widths = names.map((_name, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const isNumber = names.map(
    (_name, at) => rows.length > 0 && rows.every((row) => /^[\d.,-]+$/.test(row[at] ?? '')),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
