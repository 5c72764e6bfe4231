import type { Decision } from './decisions';
import type { Finding } from './finding';

/**
 * A piece of the text as it becomes. `original` is what stood there; only a replacement and a
 * generalised hint differ from it. An `open` piece is a question that nobody answered yet.
 */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly original: string }
  | {
      readonly kind: 'replacement' | 'kept' | 'open';
      readonly text: string;
      readonly original: string;
      readonly findingId: string;
    }
  | {
      readonly kind: 'hint' | 'generalised';
      readonly text: string;
      readonly original: string;
      readonly hintId: string;
    };

export type Applied = {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Questions without an answer: the text still holds them. */
  readonly open: number;
};

/** A hint and what a person made of it; null: left as it is. */
export type AnsweredHint = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
};

type Piece = { readonly start: number; readonly segment: Segment };

function findingPiece(text: string, finding: Finding, decision: Decision | undefined): Piece {
  const findingId = finding.id;
  if (decision?.action === 'replace' || (!decision && finding.certainty === 'sure')) {
    const original = text.slice(finding.replaceStart, finding.replaceEnd);
    const replacement = decision?.action === 'replace' ? decision.replacement : undefined;
    return {
      start: finding.replaceStart,
      segment: { kind: 'replacement', text: replacement ?? finding.proposal, original, findingId },
    };
  }
  const surface = finding.surface;
  const kind = decision ? 'kept' : 'open';
  return {
    start: finding.start,
    segment: { kind, text: surface, original: surface, findingId },
  };
}

function hintPiece(text: string, { id, start, end, replacement }: AnsweredHint): Piece {
  const original = text.slice(start, end);
  const kind = replacement === null ? 'hint' : 'generalised';
  return { start, segment: { kind, text: replacement ?? original, original, hintId: id } };
}

type Range = { readonly start: number; readonly end: number };

/**
 * The hints that can be shown and decided on beside the findings: none that touches what a finding
 * marks or replaces, and none that overlaps another. What is dropped is not lost: it stands in a
 * finding, or it is found again in what the finding leaves.
 */
export function hintsBeside<One extends Range>(
  hints: readonly One[],
  findings: readonly Finding[],
): readonly One[] {
  const kept: One[] = [];
  let next = 0;
  let until = 0;
  for (const hint of hints.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const isBefore = (one: Finding): boolean => Math.max(one.end, one.replaceEnd) <= hint.start;
    let finding = findings[next];
    while (finding && isBefore(finding)) finding = findings[(next += 1)];
    const touched = finding && Math.min(finding.start, finding.replaceStart) < hint.end;
    if (touched === true || hint.start < until || hint.end <= hint.start) continue;
    kept.push(hint);
    until = hint.end;
  }
  return kept;
}

/**
 * The text with its replacements, in pieces that can be drawn beside the source and undone one by
 * one. Sure findings are replaced unless a decision keeps them; questions wait for a decision; hints
 * are left unless they were answered. Decisions on findings that are not there are passed over.
 * @param input hints as `hintsBeside` gives them
 */
export function applyReplacements(input: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly decisions?: readonly Decision[];
  readonly hints?: readonly AnsweredHint[];
}): Applied {
  const { text, findings, decisions = [], hints = [] } = input;
  const byId = new Map(decisions.map((decision) => [decision.findingId, decision]));
  const pieces = [
    ...findings.map((finding) => findingPiece(text, finding, byId.get(finding.id))),
    ...hints.map((hint) => hintPiece(text, hint)),
  ].toSorted((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  const plain = (until: number): void => {
    if (until <= at) return;
    const piece = text.slice(at, until);
    segments.push({ kind: 'text', text: piece, original: piece });
    at = until;
  };
  for (const { start, segment } of pieces) {
    plain(start);
    segments.push(segment);
    at += segment.original.length;
  }
  plain(text.length);
  return {
    text: segments.map((segment) => segment.text).join(''),
    segments,
    open: segments.filter((segment) => segment.kind === 'open').length,
  };
}

/** The source text, exactly as it was. */
export function restoreSource(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.original).join('');
}
