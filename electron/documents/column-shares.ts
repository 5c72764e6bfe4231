/** How wide the columns of a table are, by what stands in them. Pure. */

/** The width of a table is cut into so many parts. */
export const COLUMN_PARTS = 40;

/** About as many characters fit on a line of a table. */
const LINE = 94;
/** A cell's room around its text, in characters. */
const ROOM = 2.5;
/** Part of the line that whole words may claim: the rest goes to the columns with much text. */
const FOR_WORDS = 0.85;
/** Longer words break, however much room there is. */
const LONGEST_WHOLE_WORD = 28;

type Rows = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Length of the longest word; a line can end after a hyphen too. */
const longestWord = (cells: readonly string[]): number =>
  cells
    .flatMap((cell) => cell.split(/[ \t\n]+|(?<=-)/u))
    .reduce((most, word) => Math.max(most, word.length), 1);

/** Room for the longest word of each column; where there are too many, the longest words break. */
const leastOf = (columns: readonly (readonly string[])[]): readonly number[] => {
  const words = columns.map(longestWord);
  const cut = (cap: number): number[] => words.map((word) => Math.min(word, cap) + ROOM);
  let cap = LONGEST_WHOLE_WORD;
  while (cap > 1 && sum(cut(cap)) > LINE * FOR_WORDS) cap -= 1;
  return cut(cap);
};

/** The cube root of the sum of squares makes the sum of squared heights the smallest. */
const weightOf = (cells: readonly string[]): number =>
  Math.cbrt(sum(cells.map((cell) => (cell.length + 1) ** 2)));

/** Widths by weight; a column that would get too little for its words gets what those need. */
const widthsOf = (columns: readonly (readonly string[])[]): readonly number[] => {
  const least = leastOf(columns);
  const weights = columns.map(weightOf);
  const isPinned = columns.map(() => false);
  for (;;) {
    const free = LINE - sum(least.filter((_, at) => isPinned[at]));
    const perWeight = free / sum(weights.filter((_, at) => isPinned[at] !== true));
    const widths = least.map((width, at) =>
      isPinned[at] === true ? width : (weights[at] ?? 0) * perWeight,
    );
    const tooNarrow = widths.flatMap((width, at) => (width < (least[at] ?? 0) ? [at] : []));
    if (tooNarrow.length === 0) return widths;
    for (const at of tooNarrow) isPinned[at] = true;
    if (isPinned.every(Boolean)) return least;
  }
};

/** Whole parts that add up: what is lost by rounding down goes to the columns that lost most. */
const wholeParts = (widths: readonly number[]): number[] => {
  const exact = widths.map((width) => 1 + (width / sum(widths)) * (COLUMN_PARTS - widths.length));
  const left = COLUMN_PARTS - sum(exact.map(Math.floor));
  const raised = exact
    .map((width, at) => ({ at, rest: width - Math.floor(width) }))
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at)
    .slice(0, left)
    .map(({ at }) => at);
  return exact.map((width, at) => Math.floor(width) + (raised.includes(at) ? 1 : 0));
};

/** The cells of each row, as many as the head has. */
export const cellsOf = ({ head, rows }: Rows): readonly (readonly string[])[] =>
  rows.map((row) => head.map((_, at) => row[at] ?? ''));

/**
 * Parts of each column: by its amount of text, but at least what its longest word needs.
 * @param table with at least one column and at most `COLUMN_PARTS`
 * @returns as many numbers as columns, each at least 1, together `COLUMN_PARTS`
 */
export const columnShares = ({ head, rows }: Rows): readonly number[] =>
  wholeParts(widthsOf(head.map((title, at) => [title, ...rows.map((cells) => cells[at] ?? '')])));
