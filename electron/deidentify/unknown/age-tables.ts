/** Ages in a table: the head of the column says that they are. */
import { cardinalOf } from './number-words';
import type { Spot } from './spot';

type Range = { readonly start: number; readonly end: number };
type Cell = Range & { readonly text: string };
type TableAges = {
  readonly found: readonly Spot[];
  /** Cells of a column with ages at which somebody works: no one's own. */
  readonly levels: readonly Range[];
};

const SEPARATORS = ['|', '\t', ';'] as const;
/** "Leeftijd", "lft.", "leeftijd (jr)". */
const AGE_HEAD =
  /^[\s*]*(?:leeftijd|lft|lftd|lftijd|kalenderleeftijd|hoe oud|jr)\.?(?: ?\([^()]{0,12}\))?[\s*]*$/iu;
const LEVEL_HEAD =
  /equivalent|ontwikkelingsleeftijd|taalleeftijd|leesleeftijd|rekenleeftijd|mentale|(?:^|\s)(?:norm|dle|tle)(?:\s|$)/iu;
/** "38", "7;4", "8 jr", "20 mnd", "bijna 9". */
const AGE_CELL =
  /^(\s*(?:bijna |net |ca\.? ?|± ?)?)(\d{1,3}(?:[;.,]\d{1,2}|½)?(?: ?(?:jaar|jr|j|mnd|maanden)\.?)?)\s*$/iu;
const WORD_CELL = /^(\s*)(\p{L}{3,16})\s*$/u;
const FEWEST_CELLS = 3;
const LONGEST_LINE = 600;
const OLDEST = 110;
const CONFIDENCE = 0.9;

/** The cells of a line, with their places in the text. */
function cellsOf(line: string, at: number, separator: string): readonly Cell[] {
  let start = at;
  return line.split(separator).map((text) => {
    const cell = { start, end: start + text.length, text };
    start += text.length + separator.length;
    return cell;
  });
}

/** "38", "acht": the age in a cell. */
function ageIn({ start, text }: Cell): Spot | undefined {
  const [, blank = '', age = ''] = AGE_CELL.exec(text) ?? WORD_CELL.exec(text) ?? [];
  const years = /^\d/u.test(age) ? Number.parseInt(age, 10) : (cardinalOf(age.toLowerCase()) ?? 0);
  if (years < 1 || years > OLDEST) return undefined;
  const from = start + blank.length;
  return { start: from, end: from + age.length, tag: 'AGE', reason: 'age', confidence: CONFIDENCE };
}

/** How the columns of a table are headed, as far as ages go. */
type Columns = {
  readonly separator: string;
  readonly ages: readonly number[];
  readonly levels: readonly number[];
};

function indicesOf(cells: readonly Cell[], head: RegExp): readonly number[] {
  return cells.flatMap(({ text }, index) => (head.test(text) ? [index] : []));
}

/** The columns of ages that this line heads; undefined when it heads none. */
function headedBy(line: string): Columns | undefined {
  for (const separator of SEPARATORS) {
    if (!line.includes(separator)) continue;
    const cells = cellsOf(line, 0, separator);
    if (cells.length < FEWEST_CELLS) continue;
    const ages = indicesOf(cells, AGE_HEAD);
    const levels = indicesOf(cells, LEVEL_HEAD);
    // "| Leeftijd | 7;4 |": a row, no head.
    const isRow = cells.some((cell) => ageIn(cell) !== undefined);
    if (!isRow && ages.length + levels.length > 0) return { separator, ages, levels };
  }
  return undefined;
}

/** What the tables of a text hold in columns of ages. Takes time linear in the text. */
export function tableAges(text: string): TableAges {
  const found: Spot[] = [];
  const levels: Range[] = [];
  let columns: Columns | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.length > LONGEST_LINE) continue;
    if (columns === undefined || !line.includes(columns.separator)) {
      columns = headedBy(line);
      continue;
    }
    const cells = cellsOf(line, start, columns.separator);
    found.push(
      ...columns.ages.flatMap((column) => {
        const cell = cells[column];
        return (cell && ageIn(cell)) ?? [];
      }),
    );
    levels.push(...columns.levels.flatMap((column) => cells[column] ?? []));
  }
  return { found, levels };
}
