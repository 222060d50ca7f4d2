import type { Contract } from '../odcs/contract.ts';
import { contractPage } from './page/contract-page.ts';
import type { Block, Phrase, Piece, Section, Table } from './page/page.ts';
import { pageStyle } from './page/style.ts';

/** The contract as one page that needs nothing else: no script, no file, no network. */
export function toHtml(contract: Contract): string {
  const { title, sections } = contractPage(contract);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${sections.map((section) => sectionHtml(section, 2)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ heading, blocks, sections = [] }: Section, level: number): string {
  const parts = [
    ...(heading ? [`<h${level}>${escaped(heading)}</h${level}>`] : []),
    ...blocks.map(blockHtml),
    ...sections.map((section) => sectionHtml(section, level + 1)),
  ];
  return `<section>\n${parts.join('\n')}\n</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${phraseHtml(block.text)}</p>`;
    case 'facts': {
      const facts = block.facts.map(({ name, value }) => {
        return `<dt>${escaped(name)}</dt>\n<dd>${phraseHtml(value)}</dd>`;
      });
      return `<dl>\n${facts.join('\n')}\n</dl>`;
    }
    case 'table':
      return tableHtml(block);
  }
}

/** In a box of its own that can be scrolled, by keyboard too: a wide table must not widen the page. */
function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map(([name = [], ...cells]) => {
    const others = cells.map((cell) => `<td>${phraseHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${phraseHtml(name)}</th>${others}</tr>`;
  });
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(caption)}">
<table>
<caption>${escaped(caption)}</caption>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

const phraseHtml = (phrase: Phrase) => phrase.map(pieceHtml).join('');

function pieceHtml(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'code':
      return `<code>${escaped(piece.text)}</code>`;
    case 'link':
      return `<a href="${escaped(piece.url)}" rel="noreferrer">${escaped(piece.text)}</a>`;
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For texts and for attributes in quotes. Characters that HTML does not allow are replaced. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
