/**
 * A document → a whole HTML page for electron/shell/pdf.ts. Pure. Real headings, lists, definition lists
 * and tables: they become the tags and the bookmarks of the PDF. All text is escaped; no script, no style
 * attribute, and no pictures but our own drawings and charts.
 */
import { chartHtml, chartStyle } from './chart-html';
import { cellsOf, columnShares } from './column-shares';
import { escapeHtml } from './html-text';
import type { Block, DocumentModel } from './model';
import { printStyle } from './print-style';
import { pictureRowHtml, questionHtml } from './question-html';
import type { Drawings } from './question-html';
import { isForWriting, questionRows } from './question-rows';
import type { Picture } from './question-rows';
import { questionStyle } from './question-style';
import { weekCardHtml } from './week-card-html';
import { weekCardStyle } from './week-card-style';

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const each = <Item>(items: readonly Item[], draw: (item: Item) => string): string =>
  items.map(draw).join('');

type Table = Extract<Block, { kind: 'table' }>;

/** The head is a thead, which paper repeats on each page. */
const tableHtml = (table: Table): string => {
  if (table.head.length === 0) return '';
  const cell = (text: string, at: number): string =>
    table.rowHeads && at === 0 ? `<th scope="row">${lines(text)}</th>` : `<td>${lines(text)}</td>`;
  const columns = each(columnShares(table), (parts) => `<col class="w${parts}">`);
  const head = each(table.head, (text) => `<th scope="col">${lines(text)}</th>`);
  const body = each(cellsOf(table), (cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  const caption = table.caption === '' ? '' : `<caption>${lines(table.caption)}</caption>`;
  return `<table>${caption}<colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};

const htmlOf = (block: Exclude<Block, Picture>, drawings: Drawings | null): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'lead':
      return `<p class="lead">${lines(block.text)}</p>`;
    case 'list':
      return `<ul>${each(block.items, (item) => `<li>${lines(item)}</li>`)}</ul>`;
    case 'facts':
      return `<dl>${each(
        block.items,
        ({ term, value }) => `<div><dt>${escapeHtml(term)}</dt><dd>${lines(value)}</dd></div>`,
      )}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block);
    case 'answer':
    case 'scale':
    case 'numbers':
      return questionHtml(block, drawings);
    case 'weekCard':
      return weekCardHtml(block, drawings);
    case 'pageBreak':
      return '<div class="break"></div>';
    case 'callout':
    default: {
      const title = block.title === null ? '' : `<p class="title">${escapeHtml(block.title)}</p>`;
      const paragraphs = each(block.paragraphs, (text) => `<p>${lines(text)}</p>`);
      return `<section class="callout ${block.tone}">${title}${paragraphs}</section>`;
    }
  }
};

const bodyOf = (blocks: readonly Block[], drawings: Drawings | null): string =>
  questionRows(blocks)
    .map((row) =>
      row.kind === 'block' ? htmlOf(row.block, drawings) : pictureRowHtml(row, drawings),
    )
    .join('\n');

type Parts = { readonly style: string; readonly main: string };

const partsOf = ({ title, kicker, blocks }: DocumentModel, drawings: Drawings | null): Parts => {
  const body = bodyOf(blocks, drawings);
  // Sheets to fold have heads of their own, and no room for another.
  if (blocks.some(({ kind }) => kind === 'weekCard')) {
    return { style: weekCardStyle, main: `<main class="cards">\n${body}\n</main>` };
  }
  const writing = blocks.some(isForWriting);
  const charts = blocks.some(({ kind }) => kind === 'chart');
  return {
    style: `${charts ? chartStyle : ''}${writing ? questionStyle : ''}`,
    main: `<main${writing ? ' class="sheet"' : ''}>
<header><p class="kicker">${escapeHtml(kicker)}</p><h1>${escapeHtml(title)}</h1></header>
${body}
</main>`,
  };
};

/**
 * A whole HTML document; the stylesheet's nonce is put in by the protocol handler. A page to write on has
 * narrower margins; sheets to fold lie on their side.
 * @param drawings what pictures and faces look like; without them their words alone are printed
 */
export const printHtml = (document: DocumentModel, drawings: Drawings | null = null): string => {
  const { style, main } = partsOf(document, drawings);
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${escapeHtml(document.title)}</title><style nonce="__NONCE__">${printStyle}${style}</style></head>
<body>
${main}
</body>
</html>`;
};
