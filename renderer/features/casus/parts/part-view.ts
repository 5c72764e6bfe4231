/** A part's text with what was found in it, in both columns. Pure. */
import type { CasusCheck, CasusPart } from '../../../../electron/contract/casus';
import type { CasusFinding, CasusHint } from '../../../../electron/contract/casus-findings';
import type {
  EditorMark,
  MarkLook,
  MarkState,
  TextRange,
} from '../../../ui/MarkedEditor/editor-mark';

/** What was found holds for exactly this text. */
export type PartView = CasusCheck & { readonly text: string };

/** Line ends of another system would shift every place in the editor. */
export const editorText = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

export const viewOf = ({ sourceText, findings, hints, segments }: CasusPart): PartView => ({
  text: sourceText,
  findings,
  hints,
  segments,
});

/** Something that was found: a finding, or a hint. */
export type Found =
  | { readonly kind: 'finding'; readonly finding: CasusFinding }
  | { readonly kind: 'hint'; readonly hint: CasusHint };

/** Looks things up by their id. */
export const foundById = ({
  findings,
  hints,
}: Pick<PartView, 'findings' | 'hints'>): ((id: string) => Found | null) => {
  const byId = new Map<string, Found>([
    ...findings.map((finding) => [finding.id, { kind: 'finding', finding }] as const),
    ...hints.map((hint) => [hint.id, { kind: 'hint', hint }] as const),
  ]);
  return (id) => byId.get(id) ?? null;
};

const lookOfTag: Readonly<Record<CasusFinding['tag'], MarkLook>> = {
  PERSON: 'person',
  LOCATION: 'place',
  ORGANISATION: 'place',
  POSTCODE_ADDRESS: 'place',
  DATE: 'date',
  AGE: 'date',
  PHONE: 'number',
  EMAIL: 'number',
  URL: 'number',
  BSN: 'number',
  ID: 'number',
};

const stateOfFinding: Readonly<Record<CasusFinding['state'], MarkState>> = {
  replace: 'replaced',
  keep: 'kept',
  open: 'open',
};

type Looks = Pick<EditorMark, 'look' | 'state'>;

/** How something that was found looks where it stands in the file. */
export const looksOf = (found: Found): Looks =>
  found.kind === 'finding'
    ? { look: lookOfTag[found.finding.tag], state: stateOfFinding[found.finding.state] }
    : { look: 'hint', state: found.hint.state === 'replace' ? 'replaced' : 'left' };

/** One piece of both columns, with its place in the source. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly original: string;
  readonly text: string;
  readonly found: Found | null;
};

/** The pieces of a text in order; together their originals are the text. */
export const piecesOf = (view: PartView): readonly Piece[] => {
  const lookUp = foundById(view);
  let at = 0;
  return view.segments.map(({ original, text, findingId, hintId }) => {
    const from = at;
    at += original.length;
    const id = findingId ?? hintId;
    return { from, to: at, original, text, found: id === null ? null : lookUp(id) };
  });
};

export const idOf = (found: Found): string =>
  found.kind === 'finding' ? found.finding.id : found.hint.id;

/** What is marked in the editor: whole pieces, with the title and the article that go along. */
export const marksOf = (view: PartView): readonly EditorMark[] =>
  piecesOf(view).flatMap(({ from, to, found }) =>
    found === null ? [] : [{ id: idOf(found), from, to, ...looksOf(found) }],
  );

/**
 * What a piece may be copied as. A question that nobody answered yet goes as its proposal: rather too
 * little on the clipboard than a name.
 */
export const copiedAs = ({ text, found }: Piece): string =>
  found?.kind === 'finding' && found.finding.state === 'open' ? found.finding.proposal : text;

/** The de-identified text of a range of the source; a replacement that is touched goes along whole. */
export const outcomeOf = (view: PartView, { from, to }: TextRange): string =>
  piecesOf(view)
    .filter((piece) => piece.from < to && piece.to > from)
    .map((piece) => {
      const copied = copiedAs(piece);
      if (copied !== piece.original) return copied;
      return piece.original.slice(Math.max(0, from - piece.from), to - piece.from);
    })
    .join('');
