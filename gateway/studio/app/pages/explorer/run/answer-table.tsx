import type { AnswerList } from './answer-list.ts';

/** A list of the answer, row by row. */
export function AnswerTable({ list }: { list: AnswerList }) {
  const { path, columns, rows, count } = list;
  return (
    <section
      className="answer-table scroll-x"
      aria-label="Answer as a table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, too
      tabIndex={0}
    >
      <table>
        <caption>
          <code>{path}</code> {countText(rows.length, count)}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and never change their order
            <tr key={at}>
              {columns.map((column, cell) => (
                <td key={column}>{row[cell]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function countText(shown: number, count: number): string {
  if (shown < count) return `the first ${shown} of ${count} rows`;
  return count === 1 ? '1 row' : `${count} rows`;
}
