/** What was found in the parts of a casus, and what becomes of each place. Pure. */
import { applyReplacements, rematchDecisions } from '../../deidentify';
import type { Decision, Finding, PlacedHint, Segment } from '../../deidentify';
import { findInParts, isKnown, nothingFound } from './casus-engine';
import type { PartFound } from './casus-engine';
import type { Knowledge } from './casus-knowledge';
import type {
  CasusCheckRecord,
  CasusFindingRecord,
  CasusHintRecord,
  CasusPartRecord,
  StoredPart,
} from './casus-records';
import { heldDecisions } from './held-decisions';

const stateOf = (finding: Finding, decision: Decision | undefined): CasusFindingRecord['state'] => {
  if (decision !== undefined) return decision.action;
  return finding.certainty === 'sure' ? 'replace' : 'open';
};

const wordsOf = (decision: Decision | undefined): string | undefined =>
  decision?.action === 'replace' ? decision.replacement : undefined;

const findingOf = (finding: Finding, decision: Decision | undefined): CasusFindingRecord => {
  const state = stateOf(finding, decision);
  return {
    id: finding.id,
    start: finding.start,
    end: finding.end,
    tag: finding.tag,
    surface: finding.surface,
    certainty: finding.certainty,
    confidence: finding.confidence,
    reason: finding.reason,
    known: isKnown(finding),
    proposal: finding.proposal,
    state,
    replacement: state === 'keep' ? finding.surface : (wordsOf(decision) ?? finding.proposal),
    decided: decision !== undefined,
  };
};

/** A hint without a proposal can't have been answered without words. */
const hintOf = (hint: PlacedHint, decision: Decision | undefined): CasusHintRecord => {
  const words = decision === undefined ? null : (wordsOf(decision) ?? hint.proposal);
  return {
    id: hint.id,
    start: hint.start,
    end: hint.end,
    surface: hint.surface,
    kind: hint.kind,
    aboutOther: hint.aboutOther,
    proposal: hint.proposal,
    state: words === null ? 'left' : 'replace',
    replacement: words ?? hint.surface,
  };
};

const segmentOf = (segment: Segment): CasusPartRecord['segments'][number] => ({
  text: segment.text,
  original: segment.original,
  findingId: 'findingId' in segment ? segment.findingId : null,
  hintId: 'hintId' in segment ? segment.hintId : null,
});

const byPlace = (decisions: readonly Decision[]): ReadonlyMap<string, Decision> =>
  new Map(decisions.map((decision) => [decision.findingId, decision]));

type Worked = Pick<StoredPart, 'id' | 'sourceText' | 'decisions' | 'hintDecisions'> & {
  /** The text that the decisions were taken on, where it is another one. */
  readonly before?: string;
};

/** A text with the outcome of each place, and the pieces of both columns. */
export const workedText = (part: Worked, found: PartFound): CasusCheckRecord => {
  const { before, sourceText: after } = part;
  const edit = before === undefined ? undefined : { before, after };
  const decisions = heldDecisions(part, found, edit);
  const decided = byPlace(decisions);
  const answered = byPlace(rematchDecisions(part.hintDecisions, found.hints, edit));
  const hints = found.hints.map((hint) => hintOf(hint, answered.get(hint.id)));
  const { segments } = applyReplacements({
    text: part.sourceText,
    findings: found.findings,
    decisions,
    hints: hints.map(({ id, start, end, state, replacement }) => {
      return { id, start, end, replacement: state === 'left' ? null : replacement };
    }),
  });
  return {
    findings: found.findings.map((finding) => findingOf(finding, decided.get(finding.id))),
    hints,
    segments: segments.map(segmentOf),
  };
};

/** Kept, or still to be answered: a partner is never replaced. */
const partnerFindings = (part: StoredPart, found: PartFound): CasusFindingRecord[] => {
  const decided = byPlace(heldDecisions(part, found));
  return found.partner.map((finding) => findingOf(finding, decided.get(finding.id)));
};

/** Parts as the screen shows them. */
export const workedParts = (
  parts: readonly StoredPart[],
  knowledge: Knowledge,
): CasusPartRecord[] => {
  const found = findInParts(parts, knowledge);
  return parts.map((part, index) => ({
    id: part.id,
    section: part.section,
    partner: part.partner,
    heading: part.partner ?? part.source?.label ?? '',
    source: part.source,
    sourceText: part.sourceText,
    ...workedText(part, found[index] ?? nothingFound),
    partnerFindings: partnerFindings(part, found[index] ?? nothingFound),
    version: part.version,
  }));
};

type Shown = Pick<CasusPartRecord, 'segments'>;

/** What the reader of the casus gets of a part. */
export const textOf = (part: Shown): string => part.segments.map(({ text }) => text).join('');

/** How many findings of all parts are like this. */
export const countFindings = (
  parts: readonly CasusPartRecord[],
  wanted: (finding: CasusFindingRecord) => boolean,
): number => parts.reduce((total, { findings }) => total + findings.filter(wanted).length, 0);

/** Questions that nobody answered yet, in the texts and in the partners. */
export const countOpen = (parts: readonly CasusPartRecord[]): number => {
  const isOpen = ({ state }: CasusFindingRecord): boolean => state === 'open';
  const inPartners = parts.flatMap(({ partnerFindings: found = [] }) => found.filter(isOpen));
  return countFindings(parts, isOpen) + inPartners.length;
};

export const isKeptSure = ({ state, certainty }: CasusFindingRecord): boolean =>
  state === 'keep' && certainty === 'sure';
