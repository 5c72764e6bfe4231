/** Rows and columns from a CSV file or pasted cells, with forbidden columns emptied before anyone sees them. */
import Papa from 'papaparse';
import type { DroppedKind } from './class-list';
import { ClassListError } from './class-list-error';
import type { ColumnTarget } from './column-names';
import { forbiddenByContent, forbiddenByHeader, headerScore, proposeMapping } from './column-names';
import { cleanText } from './field-values';
import { assertClassListSize, fileKindOf } from './file-kind';
import { decodeDelimited } from './text-decoding';

export type DelimitedRow = { readonly cells: readonly string[]; readonly line: number };
export type DelimitedColumn = {
  /** '' when the rows have no header. */
  readonly header: string;
  /** Such a column can't be chosen; its cells are empty in `rows`. */
  readonly forbidden: DroppedKind | null;
  /** How many rows have something in this column. */
  readonly filled: number;
};
export type DelimitedTable = {
  readonly format: 'csv' | 'pasted';
  readonly columns: readonly DelimitedColumn[];
  readonly rows: readonly DelimitedRow[];
  readonly hasHeader: boolean;
  readonly encodingGuessed: boolean;
  readonly proposal: readonly ColumnTarget[];
};

const mostRows = 10_000;
const mostColumns = 200;
const headerWithin = 10;
const delimiters = ['\t', ';', ',', '|'] as const;

const parseRows = (text: string, delimiter: string): readonly DelimitedRow[] => {
  const rows: DelimitedRow[] = [];
  let line = 1;
  let cursor = 0;
  let broken = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some((error) => error.type === 'Quotes')) {
        broken = line;
        return parser.abort();
      }
      if (data.length > mostColumns || rows.length >= mostRows) {
        const limit = data.length > mostColumns ? mostColumns : mostRows;
        throw new ClassListError('CLASS_LIST_TOO_MANY', { line, limit });
      }
      const cells = data.map(cleanText);
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line });
      line += (text.slice(cursor, meta.cursor).match(/\r\n|\r|\n/gu) ?? []).length;
      cursor = meta.cursor;
    },
  });
  if (broken > 0) throw new ClassListError('CLASS_LIST_QUOTES', { line: broken });
  return rows;
};

/** The delimiter whose first rows read most like a header; else the one that cuts all rows alike. */
const delimiterOf = (text: string, format: 'csv' | 'pasted'): string => {
  const named = /^sep=(.)\r?\n/u.exec(text)?.[1];
  if (named !== undefined) return named;
  // Cells pasted from a spreadsheet are parted by tabs; a comma then belongs to `Voorbeeld, Noor`.
  if (format === 'pasted' && text.includes('\t')) return '\t';
  const head = text
    .split(/\r\n|\r|\n/u)
    .filter((l) => l.trim() !== '')
    .slice(0, headerWithin);
  const scored = delimiters.map((delimiter) => {
    const counts = head.map((row) => row.replace(/"[^"]*"/gu, '').split(delimiter).length);
    const cuts = counts.every((count) => count === counts[0] && count > 1);
    const header = Math.max(
      0,
      ...head.map((row) => headerScore(row.replace(/"/gu, '').split(delimiter))),
    );
    return { delimiter, header, columns: cuts ? (counts[0] ?? 1) : 1 };
  });
  const best = scored.reduce((a, b) =>
    b.header > a.header || (b.header === a.header && b.columns > a.columns) ? b : a,
  );
  const isSingleColumn = best.header < 2 && (best.columns < 2 || format === 'pasted');
  return isSingleColumn && best.delimiter !== ';' ? '\t' : best.delimiter;
};

const headerIndex = (rows: readonly DelimitedRow[]): number => {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return rows.slice(0, headerWithin).findIndex(({ cells }) => {
    const score = headerScore(cells);
    return score >= 2 || (score === 1 && width === 1);
  });
};

/** @throws ClassListError when it is no text, when a quote is never closed (with the line), or empty. */
export const readTable = (
  source:
    | { readonly format: 'csv'; readonly bytes: Uint8Array; readonly fileName: string }
    | { readonly format: 'pasted'; readonly text: string },
): DelimitedTable => {
  let decoded: { readonly text: string; readonly guessed: boolean };
  if (source.format === 'csv') {
    const kind = fileKindOf(source.bytes, source.fileName);
    if (kind === 'xml') throw new ClassListError('CLASS_LIST_ROOT_UNKNOWN', { line: 1 });
    decoded = decodeDelimited(source.bytes);
  } else {
    assertClassListSize(source.text.length);
    decoded = { text: source.text.replace(/^\uFEFF/u, ''), guessed: false };
  }
  const delimiter = delimiterOf(decoded.text, source.format);
  const all = parseRows(decoded.text, delimiter).filter(
    ({ cells, line }) => line > 1 || !(cells[0] ?? '').startsWith('sep='),
  );
  if (all.length === 0) throw new ClassListError('CLASS_LIST_EMPTY');
  const at = headerIndex(all);
  const header = all[at]?.cells ?? [];
  const rows = all.slice(at + 1);
  if (rows.length === 0) throw new ClassListError('CLASS_LIST_NO_PUPILS');
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  const columns = Array.from({ length: width }, (_, index): DelimitedColumn => {
    const values = rows.map(({ cells }) => cells[index] ?? '');
    return {
      header: header[index] ?? '',
      forbidden: forbiddenByHeader(header[index] ?? '') ?? forbiddenByContent(values),
      filled: values.filter((value) => value !== '').length,
    };
  });
  const cleaned = rows.map(({ cells, line }) => ({
    line,
    cells: columns.map(({ forbidden }, index) => (forbidden === null ? (cells[index] ?? '') : '')),
  }));
  const onlyOne = width === 1 && at === -1 && columns[0]?.forbidden === null;
  return {
    format: source.format,
    columns,
    rows: cleaned,
    hasHeader: at !== -1,
    encodingGuessed: decoded.guessed,
    proposal: onlyOne ? ['fullName'] : proposeMapping(columns),
  };
};
