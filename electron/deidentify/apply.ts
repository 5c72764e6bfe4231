import type { Decision } from './decisions';
import type { Finding } from './finding';

/**
 * A piece of the text as it becomes. `original` is what stood there; for all but a replacement the
 * two are equal. An `open` piece is a question that nobody answered yet.
 */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly original: string }
  | {
      readonly kind: 'replacement' | 'kept' | 'open';
      readonly text: string;
      readonly original: string;
      readonly findingId: string;
    };

export type Applied = {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Questions without an answer: the text still holds them. */
  readonly open: number;
};

function segmentFor(text: string, finding: Finding, decision: Decision | undefined): Segment {
  const findingId = finding.id;
  if (decision?.action === 'replace' || (!decision && finding.certainty === 'sure')) {
    const original = text.slice(finding.replaceStart, finding.replaceEnd);
    const replacement = decision?.action === 'replace' ? decision.replacement : undefined;
    return { kind: 'replacement', text: replacement ?? finding.proposal, original, findingId };
  }
  const surface = finding.surface;
  return { kind: decision ? 'kept' : 'open', text: surface, original: surface, findingId };
}

/**
 * The text with its replacements, in pieces that can be drawn beside the source and undone one by
 * one. Sure findings are replaced unless a decision keeps them; questions wait for a decision.
 * Decisions on findings that are not there are passed over.
 */
export function applyReplacements(input: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly decisions?: readonly Decision[];
}): Applied {
  const { text, findings, decisions = [] } = input;
  const byId = new Map(decisions.map((decision) => [decision.findingId, decision]));
  const segments: Segment[] = [];
  let at = 0;
  const plain = (until: number): void => {
    if (until <= at) return;
    const piece = text.slice(at, until);
    segments.push({ kind: 'text', text: piece, original: piece });
    at = until;
  };
  for (const finding of findings) {
    const segment = segmentFor(text, finding, byId.get(finding.id));
    plain(segment.kind === 'replacement' ? finding.replaceStart : finding.start);
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
