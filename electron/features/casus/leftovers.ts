/**
 * The last look before anything leaves: the engine once more, over what was made of the text. It finds
 * what a decision can't have meant, such as a name inside a replacement that somebody typed. Pure.
 */
import { foldSurface } from '../../deidentify';
import type { Finding } from '../../deidentify';
import { findIn, isKnown, partnerTexts } from './casus-engine';
import type { Text } from './casus-engine';
import { textOf } from './casus-findings';
import type { Knowledge } from './casus-knowledge';
import type { CasusPartRecord } from './casus-records';
import { partnerPlace } from './partner-place';

export type Leftover = { readonly partId: string; readonly surface: string };

/**
 * `own`: the engine's own words, a person's "keep" or an open question. `typed`: words that a person
 * put in the place of others. `plain`: what stood in the source as well.
 */
type Span = {
  readonly start: number;
  readonly end: number;
  readonly words: 'own' | 'typed' | 'plain';
};

type Answer = {
  readonly state: 'replace' | 'keep' | 'open' | 'left';
  readonly replacement: string;
  readonly proposal: string | null;
};

/** Words typed with a mark are the engine's proposal from then on: they stay a person's words. */
const isTyped = (
  { replacement, proposal }: Answer,
  { markWords }: Pick<Knowledge, 'markWords'>,
): boolean => {
  const words = replacement.toLowerCase();
  return replacement !== proposal || markWords.some((typed) => words.includes(typed));
};

const wordsOf = (answer: Answer | undefined, knowledge: Knowledge): Span['words'] => {
  if (answer === undefined || answer.state === 'left') return 'plain';
  if (answer.state !== 'replace') return 'own';
  return isTyped(answer, knowledge) ? 'typed' : 'own';
};

const spansOf = (
  { segments, findings, hints }: CasusPartRecord,
  knowledge: Knowledge,
): readonly Span[] => {
  const byId = new Map<string, Answer>([...findings, ...hints].map((one) => [one.id, one]));
  let at = 0;
  return segments.map(({ text, findingId, hintId }) => {
    const start = at;
    at += text.length;
    return { start, end: at, words: wordsOf(byId.get(findingId ?? hintId ?? ''), knowledge) };
  });
};

const overlaps = (span: Span, finding: Finding): boolean =>
  span.start < finding.end && finding.start < span.end;

/** A known name that may be a word as well: in typed words nobody was asked about it. */
const isUnasked = (finding: Finding, spans: readonly Span[]): boolean =>
  isKnown(finding) && spans.some((span) => span.words === 'typed' && overlaps(span, finding));

const isAnswered = ({ start, end }: Finding, spans: readonly Span[]): boolean =>
  spans.some((span) => span.words === 'own' && span.start <= start && end <= span.end);

/**
 * A name that nobody knows, in our own words or in such as stood in the source, where nothing was found:
 * new company made it look like one ("persoon B. Haar moeder"), and there is no place in the source to
 * answer for it.
 */
const isNewlySeen = (
  finding: Finding,
  { spans, seen }: { readonly spans: readonly Span[]; readonly seen: ReadonlySet<string> },
): boolean =>
  !isKnown(finding) &&
  !seen.has(foldSurface(finding.surface)) &&
  spans.filter((span) => overlaps(span, finding)).every(({ words }) => words !== 'typed');

const sourceId = (id: string): string => `${id} source`;

/** What the reader gets, and the sources: a name that only its context gave away there is known here. */
export const textsOf = (parts: readonly CasusPartRecord[]): Text[] => [
  ...parts.map((part) => ({ partId: part.id, text: textOf(part) })),
  ...parts.map(({ id, sourceText }) => ({ partId: sourceId(id), text: sourceText })),
  ...partnerTexts(parts),
];

const isSure = ({ certainty }: Finding): boolean => certainty === 'sure';

/**
 * Identities that stand in the outcome of the parts although nobody chose to keep them: sure ones, and in
 * typed words also a known name that may be an ordinary word.
 */
export const leftoversIn = (
  parts: readonly CasusPartRecord[],
  knowledge: Knowledge,
): readonly Leftover[] => {
  const found = findIn(textsOf(parts), knowledge);
  const foundIn = (id: string): readonly Finding[] => found.get(id) ?? [];
  const sureIn = (id: string): readonly Finding[] => foundIn(id).filter(isSure);
  const seen = new Set(
    parts.flatMap(({ id }) => sureIn(sourceId(id)).map(({ surface }) => foldSurface(surface))),
  );
  return parts.flatMap((part) => {
    const spans = spansOf(part, knowledge);
    const inText = foundIn(part.id).filter(
      (finding) =>
        (isSure(finding) || isUnasked(finding, spans)) &&
        !isAnswered(finding, spans) &&
        !isNewlySeen(finding, { spans, seen }),
    );
    return [...inText, ...sureIn(partnerPlace(part.id))].map(({ surface }) => {
      return { partId: part.id, surface };
    });
  });
};
