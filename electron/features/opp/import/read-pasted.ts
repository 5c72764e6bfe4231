/** Pasted text as blocks: lines, list items by their mark, and rows with tabs as a table. */
import { cleanText, joined, paragraphsOf } from './blocks';
import type { Block, Cell } from './blocks';
import { readHtml } from './read-html';

const BULLET = /^\s*[-–*•·▪]\s+(?=\S)/;
/** Most lines of one cell. */
const MAX_CELL_LINES = 200;

const oddQuotes = (line: string): boolean => (line.split('"').length - 1) % 2 === 1;

/** Quoted cells of a spreadsheet hold line breaks: those stay within their cell. */
const rowsOf = (text: string): readonly string[] => {
  const rows: string[] = [];
  let open: string[] = [];
  for (const line of text.split('\n')) {
    if (open.length === 0) {
      if (/(^|\t)"/.test(line) && line.includes('\t') && oddQuotes(line)) open = [line];
      else rows.push(line);
    } else {
      open.push(line);
      if (oddQuotes(line)) {
        rows.push(open.join('\n'));
        open = [];
      } else if (open.length > MAX_CELL_LINES) {
        rows.push(...open);
        open = [];
      }
    }
  }
  return [...rows, ...open];
};

const cellOf = (text: string): Cell => {
  const quoted = /^"([\s\S]*)"$/.exec(text.trim())?.[1];
  return paragraphsOf(quoted === undefined ? text : quoted.replaceAll('""', '"')).filter(
    (paragraph) => paragraph.text !== '',
  );
};

const blockOf = (line: string): readonly Block[] => {
  if (line.trim().includes('\t')) return [{ kind: 'table', rows: [line.split('\t').map(cellOf)] }];
  // A number in front can be that of a heading: it stays.
  if (BULLET.test(line)) {
    return [{ kind: 'list', items: [line.replace(BULLET, '').trim()] }];
  }
  return paragraphsOf(line);
};

const readText = (text: string): readonly Block[] =>
  joined(rowsOf(cleanText(text)).flatMap(blockOf), true);

const HTML = /<(table|h[1-6]|p|ul|ol|div)\b[^>]*>/i;

/** @param pasted plain text, or HTML as a word processor or spreadsheet gives it */
export const readPasted = (pasted: string): readonly Block[] =>
  HTML.test(pasted) && /<\/[a-z]/i.test(pasted) ? readHtml(pasted) : readText(pasted);
