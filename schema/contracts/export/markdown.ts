import type { Contract } from '../odcs/contract.ts';
import { contractPage } from './page/contract-page.ts';
import type { Block, Fact, Phrase, Piece, Section, Table } from './page/page.ts';

/** The contract as GitHub-flavoured Markdown. Whatever stands in it, it is text there and no markup. */
export function toMarkdown(contract: Contract): string {
  const { title, sections } = contractPage(contract);
  const parts = [`# ${escaped(title)}`, ...sections.flatMap((section) => sectionText(section, 2))];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ heading, blocks, sections = [] }: Section, level: number): string[] {
  return [
    ...(heading ? [`${'#'.repeat(level)} ${escaped(heading)}`] : []),
    ...blocks.map(blockText),
    ...sections.flatMap((section) => sectionText(section, level + 1)),
  ];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return shielded(phraseText(block.text));
    case 'facts':
      return block.facts.map(factText).join('\n');
    case 'table':
      return tableText(block);
  }
}

const factText = ({ name, value }: Fact) => `- **${escaped(name)}:** ${phraseText(value)}`;

function tableText({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns.map(escaped)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(phraseText))),
  ];
  return `**${escaped(caption)}**\n\n${table.join('\n')}`;
}

const phraseText = (phrase: Phrase) => phrase.map(pieceText).join('');

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'code':
      return codeText(piece.text);
    case 'link':
      return `[${escaped(piece.text)}](${piece.url})`;
  }
}

/** On one line, as cells and headings have to be. */
const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');

/** `&` and the brackets as entities: some renderers let HTML through that a backslash stands before. */
function escaped(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Between backticks nothing can be escaped; what would have to be is code in HTML, letter by letter. */
function codeText(text: string): string {
  const line = oneLine(text);
  if (!/[`|\\]/.test(line) && line.trim() === line) return `\`${line}\``;
  const entities = line.replaceAll(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<code>${entities}</code>`;
}

/** A paragraph that begins like a heading, a list, a rule or a block of code is none of them. */
function shielded(text: string): string {
  return text.trimStart().replace(/^(?:[-+#=]|\d+(?=[.)]))/, (start) => {
    return /^\d/.test(start) ? `${start}\\` : `\\${start}`;
  });
}
