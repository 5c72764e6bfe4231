/**
 * A released version held against what is known today. Threat: a word that a person called nobody's name
 * becomes one (a brother is added to the file), and the version that was checked before it still leaves.
 * The version is never changed: it stays inside, and its next one asks again. Pure.
 */
import type { Finding } from '../../deidentify';
import { findInParts, isKnown, nothingFound } from './casus-engine';
import type { PartFound } from './casus-engine';
import type { Knowledge } from './casus-knowledge';
import type { CasusFindingRecord, CasusPartRecord } from './casus-records';
import { leftoversIn } from './leftovers';
import type { Leftover } from './leftovers';

/** A stretch of the source that the reader gets as it stands, with what was answered about it. */
type Left = {
  readonly start: number;
  readonly end: number;
  readonly kept: CasusFindingRecord | undefined;
};

const leftOf = ({ segments, findings, hints }: CasusPartRecord): readonly Left[] => {
  const replaced = new Set(
    [...findings, ...hints].flatMap(({ id, state }) => (state === 'replace' ? [id] : [])),
  );
  const kept = new Map(findings.map((finding) => [finding.id, finding]));
  let at = 0;
  return segments.flatMap(({ original, findingId, hintId }) => {
    const start = at;
    at += original.length;
    const id = findingId ?? hintId ?? '';
    return replaced.has(id) ? [] : [{ start, end: at, kept: kept.get(id) }];
  });
};

/** Whether the person who kept it knew as much as is known now. */
const wasKnown = (finding: Finding, kept: CasusFindingRecord | undefined): boolean =>
  kept?.state === 'keep' &&
  kept.known &&
  (kept.certainty === 'sure' || finding.certainty === 'question');

const SAYS = /[\p{L}\p{N}]/u;

const standsUnasked = (
  finding: Finding,
  { text, left }: { readonly text: string; readonly left: readonly Left[] },
): boolean =>
  left.some(({ start, end, kept }) => {
    const words = text.slice(Math.max(start, finding.start), Math.min(end, finding.end));
    return SAYS.test(words) && !wasKnown(finding, kept);
  });

const becameKnown = (part: CasusPartRecord, found: PartFound): readonly Finding[] => {
  const { sourceText, partnerFindings = [] } = part;
  const inText = { text: sourceText, left: leftOf(part) };
  const inPartner = (finding: Finding): boolean =>
    !partnerFindings.some((kept) => kept.id === finding.id && wasKnown(finding, kept));
  return [
    ...found.findings.filter((finding) => isKnown(finding) && standsUnasked(finding, inText)),
    ...found.partner.filter((finding) => isKnown(finding) && inPartner(finding)),
  ];
};

/** What keeps a released version inside: what is left in it, and what has become known since. */
export const identityIn = (
  parts: readonly CasusPartRecord[],
  knowledge: Knowledge,
): readonly Leftover[] => {
  const found = findInParts(parts, knowledge);
  const late = parts.flatMap((part, index) =>
    becameKnown(part, found[index] ?? nothingFound).map(({ surface }) => {
      return { partId: part.id, surface };
    }),
  );
  const isLate = (one: Leftover): boolean =>
    late.some(({ partId, surface }) => partId === one.partId && surface === one.surface);
  return [...late, ...leftoversIn(parts, knowledge).filter((one) => !isLate(one))];
};
