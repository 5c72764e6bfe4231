/** Known names in the parts of a casus, and what becomes of each. Pure. */
import type { CasusField } from '../../contract/casus';
import { applyReplacements, findKnown, rematchDecisions } from '../../deidentify';
import type { Decision, Finding, Matcher } from '../../deidentify';
import type { CasusFindingRecord, CasusPartRecord, StoredPart } from './casus-records';
import { OTHER_RELATIVE } from './known-identity';

/** The engine takes every relative for a child of the family; an aunt is none. */
const worded = (finding: Finding): Finding =>
  finding.subject.key === OTHER_RELATIVE
    ? { ...finding, proposal: finding.proposal.replace('kind uit het gezin', 'familielid') }
    : finding;

/**
 * The fields of which every word is this app's own: "7 tot 9 jaar" holds nobody's name. A support phase
 * isn't one: its name is typed at Instellingen.
 */
const OWN_WORDS: ReadonlySet<string | null> = new Set<CasusField>([
  'yearBand',
  'ageBand',
  'homeLanguage',
]);

type Searched = Pick<StoredPart, 'id' | 'kind' | 'sourceId' | 'sourceText'>;

/** The findings of a part, in the order of its text. */
export const findingsIn = (part: Searched, matcher: Matcher): readonly Finding[] =>
  part.kind === 'field' && OWN_WORDS.has(part.sourceId)
    ? []
    : findKnown(part.sourceText, { matcher, partId: part.id, pupilWord: 'sex' }).map(worded);

const stateOf = (finding: Finding, decision: Decision | undefined): CasusFindingRecord['state'] => {
  if (decision !== undefined) return decision.action;
  return finding.certainty === 'sure' ? 'replace' : 'open';
};

const outcomeOf = (finding: Finding, decision: Decision | undefined): CasusFindingRecord => ({
  id: finding.id,
  start: finding.start,
  end: finding.end,
  tag: finding.tag,
  surface: finding.surface,
  certainty: finding.certainty,
  reason: finding.reason,
  proposal: finding.proposal,
  state: stateOf(finding, decision),
  replacement:
    (decision?.action === 'replace' ? decision.replacement : undefined) ?? finding.proposal,
  decided: decision !== undefined,
});

/** A part as the screen shows it: findings with their outcome, and the pieces of both columns. */
export const workedPart = (part: StoredPart, matcher: Matcher): CasusPartRecord => {
  if (part.released !== null) return part.released;
  const { id, kind, sourceId, heading, sourceText } = part;
  const findings = findingsIn(part, matcher);
  const decisions = rematchDecisions(part.decisions, findings);
  const byFinding = new Map(decisions.map((decision) => [decision.findingId, decision]));
  const { segments } = applyReplacements({ text: sourceText, findings, decisions });
  return {
    id,
    kind,
    sourceId,
    heading,
    sourceText,
    findings: findings.map((finding) => outcomeOf(finding, byFinding.get(finding.id))),
    segments: segments.map((segment) => ({
      text: segment.text,
      original: segment.original,
      findingId: segment.kind === 'text' ? null : segment.findingId,
    })),
  };
};

/** What the reader of the casus gets of a part. */
export const textOf = (part: CasusPartRecord): string =>
  part.segments.map(({ text }) => text).join('');

/** How many findings of all parts are like this. */
export const countFindings = (
  parts: readonly CasusPartRecord[],
  wanted: (finding: CasusFindingRecord) => boolean,
): number => parts.reduce((total, { findings }) => total + findings.filter(wanted).length, 0);

export const isKeptSure = ({ state, certainty }: CasusFindingRecord): boolean =>
  state === 'keep' && certainty === 'sure';
