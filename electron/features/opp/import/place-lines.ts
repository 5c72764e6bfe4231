/** Lines of text under a heading as rows of the list that the heading names. */
import { areaOf, needOf, subjectOf } from './coded-words';
import { columnOf } from './columns';
import type { GridKind } from './columns';
import { rowOf } from './place-rows';
import type { Filled, Row } from './place-rows';

/** A row with the text that it was made of; `row` is null where no row could be made. */
export type LineRow = { readonly row: Row | null; readonly text: string };

type Label = { readonly label: string; readonly said: string };

const MAX_LABEL = 60;

const labelIn = (line: string): Label | null => {
  const colon = line.indexOf(':');
  const said = line.slice(colon + 1).trim();
  return colon < 1 || colon > MAX_LABEL || said === ''
    ? null
    : { label: line.slice(0, colon), said };
};

/** @param about what the heading directly above says: an area, perhaps */
export const factorRow = (
  line: string,
  kind: 'promoting' | 'hindering',
  about: string,
): LineRow => {
  const label = labelIn(line);
  const own = label === null ? null : areaOf(label.label);
  const text = own === null ? line : (label?.said ?? line);
  const area = own ?? areaOf(about) ?? 'child';
  return { row: { section: 'factors', field: 'items', value: { kind, area, text } }, text: line };
};

/** "Rekenen: M5, III"; null for a line that starts with no subject. */
export const levelRow = (line: string, about: string): LineRow => {
  const label = labelIn(line);
  const own = label === null ? null : subjectOf(label.label);
  const subject = own ?? subjectOf(about);
  if (subject === null) return { row: null, text: line };
  const result = own === null ? line : (label?.said ?? line);
  const value = { subject, subjectName: '', instrument: '', measuredOn: null, result };
  return { row: { section: 'startSituation', field: 'levels', value }, text: line };
};

export const needRow = (line: string): LineRow => {
  const need = needOf(line);
  const row = need === null ? null : { section: 'needs', field: 'educational', value: need };
  return { row, text: line };
};

/**
 * Lines as goals, guidance or externals: each a row, unless lines with labels ("Doel: …", "Wie: …") make
 * one row together.
 */
export const listRows = (
  lines: readonly string[],
  kind: Exclude<GridKind, 'levels'>,
  about: string,
): readonly LineRow[] => {
  const rows: { cells: Filled[]; lines: string[] }[] = [];
  for (const line of lines) {
    const label = labelIn(line);
    const column = label === null ? null : columnOf(kind, label.label);
    const last = rows.at(-1);
    const main = MAINS[kind];
    const joins =
      last !== undefined && column !== null && column !== main && isFree(last.cells, column);
    if (label !== null && column !== null && joins) {
      last.cells.push({ column, head: label.label, text: label.said });
      last.lines.push(line);
    } else if (label !== null && column === main) {
      rows.push({ cells: [{ column, head: label.label, text: label.said }], lines: [line] });
    } else rows.push({ cells: [{ column: main, head: '', text: line }], lines: [line] });
  }
  return rows.map(({ cells, lines: own }) => ({
    row: rowOf(kind, cells, about),
    text: own.join('\n'),
  }));
};

const MAINS = { goals: 'behaviour', actions: 'what', externals: 'who' } as const;

const isFree = (cells: readonly Filled[], column: string): boolean =>
  cells.every((cell) => cell.column !== column);
