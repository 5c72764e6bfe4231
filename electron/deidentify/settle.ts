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
      if (!raised) return draft;
      // A second given name may be somebody else's: it stays a question.
      return {
        ...draft,
        certainty: draft.reason === 'middle-name' ? 'question' : 'sure',
        confidence,
      };
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

/** Which of the kept drafts stands at each character: its place among them from 1 on, 0 for none. */
type Owners = Int32Array;

const EDGES = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu;

/** What of a range is words: without blanks and marks at its edges; empty when it holds none. */
function wordsOf(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end);
  const bare = part.replaceAll(EDGES, '');
  const from = start + part.indexOf(bare);
  return { start: from, end: from + bare.length };
}

/**
 * "Noor van" + "Dalen Lindelaan 12": what a better draft left of a known name would stand there bare, so
 * that its neighbour takes it along.
 */
function coverRest(text: string, kept: Draft[], owners: Owners, { start, end }: Draft): void {
  for (let at = start; at < end; at += 1) {
    if (owners[at] !== 0) continue;
    let until = at;
    while (until < end && owners[until] === 0) until += 1;
    const before = at > start ? (owners[at - 1] ?? 0) : 0;
    const owner = before === 0 ? (owners[until] ?? 0) : before;
    const draft = kept[owner - 1];
    const rest = wordsOf(text, at, until);
    if (draft && rest.start < rest.end) {
      const range = {
        start: Math.min(draft.start, rest.start),
        end: Math.max(draft.end, rest.end),
      };
      kept[owner - 1] = { ...draft, ...range };
      owners.fill(owner, range.start, range.end);
    }
    at = until;
  }
}

/**
 * Drafts without overlap, in the order of the text: the best first, each where nothing is yet. Of a known
 * name that found its place taken no word is left uncovered.
 */
function settleOverlaps(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const owners: Owners = new Int32Array(text.length);
  const kept: Draft[] = [];
  const beaten: Draft[] = [];
  for (const draft of withSupport(withoutPossessives(text, drafts)).toSorted(byRank)) {
    const { start, end } = draft;
    if (owners.subarray(start, end).every((owner) => owner === 0)) {
      kept.push(draft);
      owners.fill(kept.length, start, end);
    } else if (isKnown(draft) && draft.certainty === 'sure') beaten.push(draft);
  }
  for (const draft of beaten) coverRest(text, kept, owners, draft);
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
