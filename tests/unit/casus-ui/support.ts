/** Parts and casuses for the tests of the screen, as the vault would give them. */
import type { Casus, CasusPart } from '../../../electron/contract/casus';
import type { CasusFinding, CasusHint } from '../../../electron/contract/casus-findings';
import type { CasusSection } from '../../../electron/contract/casus-sections';
import { CasusPartId } from '../../../electron/contract/ids';

const PART = '01a20100-0000-7000-8000-000000000001';
export const partId = CasusPartId.parse(PART);
export const otherPartId = CasusPartId.parse('01a20100-0000-7000-8000-000000000002');

type Found = Partial<CasusFinding> & { readonly surface: string };

/** A finding at the first place of its surface in the text. */
export const finding = (text: string, given: Found): CasusFinding => {
  const start = given.start ?? text.indexOf(given.surface);
  return {
    id: `${PART}|${start}|${start + given.surface.length}|${given.surface}`,
    start,
    end: start + given.surface.length,
    tag: 'PERSON',
    certainty: 'sure',
    confidence: 0.9,
    reason: 'first-name',
    known: true,
    proposal: 'de leerling',
    state: 'replace',
    replacement: 'de leerling',
    decided: false,
    ...given,
  };
};

export const hint = (
  text: string,
  given: Partial<CasusHint> & { readonly surface: string },
): CasusHint => {
  const start = given.start ?? text.indexOf(given.surface);
  return {
    id: `hint|${start}|${given.surface}`,
    start,
    end: start + given.surface.length,
    kind: 'yearGroup',
    aboutOther: false,
    proposal: null,
    state: 'left',
    replacement: given.surface,
    ...given,
  };
};

type Whole = {
  readonly findings?: readonly CasusFinding[];
  readonly hints?: readonly CasusHint[];
  readonly section?: CasusSection;
  readonly partner?: string | null;
  readonly partnerFindings?: readonly CasusFinding[];
  readonly id?: CasusPartId;
};

/** A part with its segments, as electron/deidentify/apply.ts cuts them. */
export const part = (sourceText: string, whole: Whole = {}): CasusPart => {
  const { findings = [], hints = [], section = 'learningQuestion', partner = null } = whole;
  const found = [
    ...findings.map((one) => ({ ...one, findingId: one.id, hintId: null })),
    ...hints.map((one) => ({ ...one, findingId: null, hintId: one.id })),
  ].sort((one, other) => one.start - other.start);
  const segments: CasusPart['segments'] = [];
  let at = 0;
  const plain = (until: number): void => {
    const text = sourceText.slice(at, until);
    if (text !== '') segments.push({ text, original: text, findingId: null, hintId: null });
    at = until;
  };
  for (const { start, end, state, replacement, findingId, hintId } of found) {
    plain(start);
    const original = sourceText.slice(start, end);
    const text = state === 'replace' ? replacement : original;
    segments.push({ text, original, findingId, hintId });
    at = end;
  }
  plain(sourceText.length);
  return {
    id: whole.id ?? partId,
    section,
    partner,
    heading: '',
    source: null,
    sourceText,
    findings: [...findings],
    hints: [...hints],
    partnerFindings: [...(whole.partnerFindings ?? [])],
    segments,
    version: 1,
  };
};

export const casusOf = (...parts: readonly CasusPart[]): Pick<Casus, 'parts'> => ({
  parts: [...parts],
});
