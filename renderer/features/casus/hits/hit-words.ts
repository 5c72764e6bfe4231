/** What the screen says and counts about hits. Pure. */
import type { Casus, CasusPart } from '../../../../electron/contract/casus';
import type { CasusFinding, CasusHint } from '../../../../electron/contract/casus-findings';
import type { Found } from '../parts/part-view';
import type { FindingPlace } from './use-decide';
import { hintWords, hitTexts, tagWords } from './texts';

/** Every finding with its part, in the order of reading. */
export const findingPlaces = ({ parts }: Pick<Casus, 'parts'>): readonly FindingPlace[] =>
  parts.flatMap((part) => part.findings.map((finding) => ({ partId: part.id, finding })));

/** What may be a name in the partners, with the part of each. */
export const partnerPlaces = ({ parts }: Pick<Casus, 'parts'>): readonly FindingPlace[] =>
  parts.flatMap((part) => part.partnerFindings.map((finding) => ({ partId: part.id, finding })));

const folded = (surface: string): string => surface.trim().toLocaleLowerCase('nl');

/** How many places of the casus look the same as this one, itself included. */
export const timesOf = (casus: Pick<Casus, 'parts'>, finding: CasusFinding): number =>
  findingPlaces(casus).filter(
    ({ finding: other }) =>
      other.tag === finding.tag &&
      other.reason === finding.reason &&
      other.certainty === finding.certainty &&
      folded(other.surface) === folded(finding.surface),
  ).length;

/** The same for a hint. */
export const timesOfHint = ({ parts }: Pick<Casus, 'parts'>, hint: CasusHint): number =>
  parts
    .flatMap(({ hints }) => hints)
    .filter(
      (other) =>
        other.kind === hint.kind &&
        other.aboutOther === hint.aboutOther &&
        folded(other.surface) === folded(hint.surface),
    ).length;

export const surfaceOf = (found: Found): string =>
  found.kind === 'finding' ? found.finding.surface : found.hint.surface;

/** "Els, naam, vervangen door de moeder" */
export const wordsOf = (found: Found): string => {
  if (found.kind === 'finding') {
    const { surface, tag, state, replacement } = found.finding;
    return hitTexts.mark(surface, tagWords[tag], hitTexts.state(state, replacement));
  }
  const { surface, kind, state, replacement } = found.hint;
  return hitTexts.mark(surface, hintWords[kind], hitTexts.state(state, replacement));
};

const AROUND = 28;

/** The words on both sides of a finding, cut at blanks. */
export const wordsAround = (
  { sourceText }: Pick<CasusPart, 'sourceText'>,
  { start, end }: Pick<CasusFinding, 'start' | 'end'>,
): readonly [string, string] => {
  const before = sourceText.slice(Math.max(0, start - AROUND), start);
  const after = sourceText.slice(end, end + AROUND);
  const cutBefore = start > AROUND ? before.replace(/^\S*\s/, '… ') : before;
  const cutAfter = end + AROUND < sourceText.length ? after.replace(/\s\S*$/, ' …') : after;
  return [cutBefore, cutAfter];
};
