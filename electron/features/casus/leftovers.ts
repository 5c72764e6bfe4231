/**
 * The last look before anything leaves: the engine once more, over what was made of the text. It finds
 * what a decision can't have meant, such as a name inside a replacement that somebody typed. Pure.
 */
import type { Finding, Matcher } from '../../deidentify';
import { findingsIn, textOf } from './casus-findings';
import type { CasusPartRecord } from './casus-records';

type Leftover = { readonly partId: string; readonly surface: string };

type Span = { readonly start: number; readonly end: number };

/** Where the person's own "keep", an open question, or the engine's own words stand. */
const answeredSpans = ({ segments, findings }: CasusPartRecord): readonly Span[] => {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const spans: Span[] = [];
  let at = 0;
  for (const { text, findingId } of segments) {
    const finding = findingId === null ? undefined : byId.get(findingId);
    const own = finding?.state !== 'replace' || finding.replacement === finding.proposal;
    if (finding !== undefined && own) spans.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return spans;
};

const isAnswered = (finding: Finding, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= finding.start && finding.end <= end);

/** Sure identities that stand in the outcome of a part although nobody chose to keep them. */
export const leftoversIn = (part: CasusPartRecord, matcher: Matcher): readonly Leftover[] => {
  const spans = answeredSpans(part);
  return findingsIn({ ...part, sourceText: textOf(part) }, matcher)
    .filter((finding) => finding.certainty === 'sure' && !isAnswered(finding, spans))
    .map(({ surface }) => ({ partId: part.id, surface }));
};
