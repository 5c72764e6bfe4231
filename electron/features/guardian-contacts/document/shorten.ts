/** Texts and lists that must fit on one page. Pure. */

export type Shortened = {
  readonly text: string;
  readonly cut: boolean;
};

/** At most so many characters, on one line, cut after a whole word with "…". */
export const shorten = (text: string, most: number): Shortened => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return { text: line, cut: false };
  const head = line.slice(0, most - 1);
  const end = head.lastIndexOf(' ');
  // A word longer than half the room is broken: nothing much would be left before it.
  return { text: `${(end > most / 2 ? head.slice(0, end) : head).trimEnd()}…`, cut: true };
};

/** Counts whether anything was left out while a page is made. */
export const createCutter = () => {
  let cut = false;
  return {
    text: (text: string, most: number): string => {
      const short = shorten(text, most);
      cut ||= short.cut;
      return short.text;
    },
    list: <Item>(items: readonly Item[], most: number): readonly Item[] => {
      cut ||= items.length > most;
      return items.slice(0, most);
    },
    wasCut: (): boolean => cut,
  };
};

export type Cutter = ReturnType<typeof createCutter>;
