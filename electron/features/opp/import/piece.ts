/** The pieces that a document is taken apart into. */
import { MAX_OPP_TEXT } from '../../../contract/opp-content';
import { MAX_PLACED, MAX_REST, OppImportItem } from '../../../contract/opp-import-content';
import type { OppRest } from '../../../contract/opp-import-content';

/** As it comes out of a section: `value` not checked yet. */
export type Piece = {
  readonly section: string;
  readonly field: string;
  readonly value: unknown;
  readonly heading: string;
  /** As it was written. */
  readonly text: string;
};

export type Placed = {
  readonly placed: readonly OppImportItem[];
  readonly rest: readonly OppRest[];
};

const MAX_HEADING_TEXT = 2000;

/** Where a text is cut that is longer than a field can hold: at a line, else at a space. */
const cutAt = (text: string): number => {
  const line = text.lastIndexOf('\n', MAX_OPP_TEXT);
  const space = text.lastIndexOf(' ', MAX_OPP_TEXT);
  if (line > 0) return line;
  if (space > 0) return space;
  // Never through a character of two halves.
  const half = /[\uD800-\uDBFF]/.test(text.charAt(MAX_OPP_TEXT - 1));
  return half ? MAX_OPP_TEXT - 1 : MAX_OPP_TEXT;
};

/** One item, or several when its text is longer than a field can hold. */
export const restOf = (heading: string, text: string): readonly OppRest[] => {
  const fits = heading.length <= MAX_HEADING_TEXT;
  let left = (fits ? text : `${heading}\n${text}`).trim();
  const items: OppRest[] = [];
  while (left.length > MAX_OPP_TEXT) {
    const at = cutAt(left);
    items.push({ heading: fits ? heading : '', text: left.slice(0, at) });
    left = left.slice(at).trimStart();
  }
  return left === '' ? items : [...items, { heading: fits ? heading : '', text: left }];
};

/** Together as few as the box can hold: neighbours become one text, with their headings in it. */
const gathered = (rest: readonly OppRest[]): readonly OppRest[] => {
  if (rest.length <= MAX_REST) return rest;
  const kept = rest.slice(0, MAX_REST / 4);
  let before = '';
  const whole = ({ heading, text }: OppRest): string => {
    const said = heading === before ? text : `${heading}\n${text}`;
    before = heading;
    return said;
  };
  return [...kept, ...restOf('', rest.slice(kept.length).map(whole).join('\n'))];
};

/** What is a value of ours stays placed; whatever isn't (too long, say) goes to the rest. */
export const checkedPieces = (pieces: readonly Piece[], rest: readonly OppRest[]): Placed => {
  const placed: OppImportItem[] = [];
  const left: OppRest[] = [...rest];
  for (const piece of pieces) {
    const item = OppImportItem.safeParse(piece);
    if (item.success && placed.length < MAX_PLACED) placed.push(item.data);
    else left.push(...restOf(piece.heading, piece.text));
  }
  return { placed, rest: gathered(left) };
};
