import type { Draft } from './draft';
import { findingId } from './finding';
import type { Finding } from './finding';
import { foldedWords } from './tokens';

/** Sure before asked, longer before shorter. */
function outranks(a: Draft, b: Draft): boolean {
  if (a.certainty !== b.certainty) return a.certainty === 'sure';
  return a.end - a.start > b.end - b.start;
}

/** Drafts without overlap, in the order of the text. */
function settleOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let last = kept.at(-1);
    let loses = false;
    while (last && last.end > draft.start && !loses) {
      if (outranks(draft, last)) {
        kept.pop();
        last = kept.at(-1);
      } else loses = true;
    }
    if (!loses) kept.push(draft);
  }
  return kept;
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

const AROUND = 24;

function around(text: string, draft: Draft): string {
  const before = foldedWords(text.slice(Math.max(0, draft.start - AROUND), draft.start)).at(-1);
  const after = foldedWords(text.slice(draft.end, draft.end + AROUND))[0];
  return `${before ?? ''} ${after ?? ''}`;
}

/** Settles overlaps and gives each finding its id. */
export function toFindings(
  text: string,
  partId: string,
  drafts: readonly Draft[],
): readonly Finding[] {
  const kept = settleOverlaps(drafts);
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
      form,
      reason,
      surface,
      around: around(text, draft),
      proposal: proposal.text,
    };
  });
}
