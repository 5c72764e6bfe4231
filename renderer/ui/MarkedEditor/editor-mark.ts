/** What kind of thing a mark stands on: each has a colour and a line of its own. */
export type MarkLook = 'person' | 'place' | 'date' | 'number' | 'hint';

/** `replaced`: other words stand there for the reader; `open`: a person must answer; `left`: a hint. */
export type MarkState = 'replaced' | 'kept' | 'open' | 'left';

/** A marked piece of a text. Offsets are UTF-16 units, `to` exclusive; marks never overlap. */
export type EditorMark = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly look: MarkLook;
  readonly state: MarkState;
};

export type TextRange = { readonly from: number; readonly to: number };

export type Direction = 1 | -1;

/**
 * The mark after (or before) a selection; one that is selected as a whole is passed over.
 * @param marks in the order of the text
 * @returns null: there is none on that side
 */
export const nextMark = (
  marks: readonly EditorMark[],
  selection: TextRange,
  direction: Direction,
): EditorMark | null => {
  if (direction === 1) {
    const isOn = (mark: EditorMark): boolean =>
      mark.from === selection.from && mark.to === selection.to;
    return marks.find((mark) => mark.from >= selection.from && !isOn(mark)) ?? null;
  }
  return marks.findLast((mark) => mark.from < selection.from) ?? null;
};

const wordPart = /[\p{L}\p{N}\p{M}'’-]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

/**
 * A selection without the blanks and signs around it, grown to whole words; of a caret the word that it
 * stands in or at. @returns null where no word is
 */
export const wholeWords = (text: string, { from, to }: TextRange): TextRange | null => {
  let start = from;
  let end = to;
  while (start < end && !letter.test(text.charAt(start))) start += 1;
  while (end > start && !letter.test(text.charAt(end - 1))) end -= 1;
  if (start === end && from < to) return null;
  while (start > 0 && wordPart.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && wordPart.test(text.charAt(end))) end += 1;
  // An apostrophe or a hyphen that only stood beside it.
  while (start < end && !letter.test(text.charAt(start))) start += 1;
  while (end > start && !letter.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { from: start, to: end } : null;
};
