import { wordsAround } from './around';
import type { Draft } from './draft';
import { findingId } from './finding';
import type { Finding } from './finding';

/** A known value is beyond doubt, unless it may be a word. */
const KNOWN = { sure: 0.99, question: 0.5 } as const;

function isKnown({ form }: Draft): boolean {
  return form !== 'unknown';
}

/** Sure before asked, longer before shorter, known before unknown. */
function byRank(a: Draft, b: Draft): number {
  if (a.certainty !== b.certainty) return a.certainty === 'sure' ? -1 : 1;
  const longer = b.end - b.start - (a.end - a.start);
  return longer !== 0 ? longer : Number(isKnown(b)) - Number(isKnown(a));
}

/** From here on a guess at a name makes a hit of a known one: a capital in mid-sentence, a title. */
const SUPPORT = 0.7;

function placeOf({ tag, start, end }: Draft): string {
  return `${tag} ${start} ${end}`;
}

/**
 * A guess at words that are a known name is that person, no somebody else. Where it is well founded a known
 * name that may be a word is no question any more.
 */
function withSupport(drafts: readonly Draft[]): readonly Draft[] {
  const known = new Set(drafts.filter(isKnown).map(placeOf));
  const guesses = new Map(
    drafts.filter((draft) => !isKnown(draft)).map((draft) => [placeOf(draft), draft]),
  );
  return drafts
    .filter((draft) => isKnown(draft) || !known.has(placeOf(draft)))
    .map((draft) => {
      const confidence = guesses.get(placeOf(draft))?.confidence ?? 0;
      const raised = isKnown(draft) && draft.certainty === 'question' && confidence >= SUPPORT;
      return raised ? { ...draft, certainty: 'sure', confidence } : draft;
    });
}

/** "Sems" found as a name of its own is still the known Sem with his s. */
function withoutPossessives(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const known = new Map(
    drafts
      .filter((draft) => isKnown(draft) && draft.certainty === 'sure')
      .map((draft) => [draft.start, draft.end]),
  );
  return drafts.filter((draft) => {
    const end = known.get(draft.start);
    return isKnown(draft) || end !== draft.end - 1 || text[end]?.toLowerCase() !== 's';
  });
}

/** Drafts without overlap, in the order of the text: the best first, each where nothing is yet. */
function settleOverlaps(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Uint8Array(text.length);
  const kept = withSupport(withoutPossessives(text, drafts))
    .toSorted(byRank)
    .filter(({ start, end }) => {
      if (taken[start] === 1 || taken[end - 1] === 1 || taken.subarray(start, end).includes(1)) {
        return false;
      }
      taken.fill(1, start, end);
      return true;
    });
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Keeps the replaced ranges apart: each holds its own name and no part of another's. */
function ranges(drafts: readonly Draft[]): readonly { start: number; end: number }[] {
  let before = 0;
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const start = Math.max(Math.min(draft.proposal.start, draft.start), before);
    const end = Math.min(Math.max(draft.proposal.end, draft.end), next);
    before = end;
    return { start, end };
  });
}

/** Settles overlaps and gives each finding its id. */
export function toFindings(
  text: string,
  partId: string,
  drafts: readonly Draft[],
): readonly Finding[] {
  const kept = settleOverlaps(text, drafts);
  const replaced = ranges(kept);
  return kept.map((draft, index) => {
    const { start, end, tag, subject, certainty, form, reason, proposal } = draft;
    const surface = text.slice(start, end);
    const range = replaced[index] ?? { start, end };
    return {
      id: findingId({ partId, start, end, surface }),
      partId,
      start,
      end,
      replaceStart: range.start,
      replaceEnd: range.end,
      tag,
      subject,
      certainty,
      confidence: draft.confidence ?? KNOWN[certainty],
      form,
      reason,
      surface,
      around: wordsAround(text, draft),
      proposal: proposal.text,
    };
  });
}
