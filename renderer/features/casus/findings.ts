/** What the screen reads off the findings of a casus. Pure. */
import type { Casus, CasusFinding, CasusPart } from '../../../electron/contract/casus';
import type { Tone } from '../../ui/tone';

export type Place = { readonly part: CasusPart; readonly finding: CasusFinding };

/** Every finding with its part, in the order of reading. */
export const placesOf = ({ parts }: Pick<Casus, 'parts'>): Place[] =>
  parts.flatMap((part) => part.findings.map((finding) => ({ part, finding })));

const toneOfTag: Readonly<Record<CasusFinding['tag'], Tone>> = {
  PERSON: 'coral',
  PHONE: 'coral',
  EMAIL: 'coral',
  BSN: 'coral',
  ID: 'coral',
  DATE: 'amber',
  AGE: 'amber',
  ORGANISATION: 'violet',
  LOCATION: 'violet',
  POSTCODE_ADDRESS: 'violet',
  URL: 'violet',
};

export const sourceTone = ({ tag }: CasusFinding): Tone => toneOfTag[tag];

export const outcomeTone = (finding: CasusFinding): Tone =>
  finding.state === 'replace' ? 'petrol' : toneOfTag[finding.tag];

const sameWord = (one: CasusFinding, other: CasusFinding): boolean =>
  one.tag === other.tag &&
  one.reason === other.reason &&
  one.certainty === other.certainty &&
  one.surface.toLowerCase() === other.surface.toLowerCase();

/** How many places of the casus look the same as this one, itself included. */
export const timesOf = (finding: CasusFinding, casus: Casus): number =>
  placesOf(casus).filter((place) => sameWord(place.finding, finding)).length;

/** How often each kind of thing is replaced, most first. */
export const replacedByTag = (casus: Casus): [CasusFinding['tag'], number][] => {
  const counts = new Map<CasusFinding['tag'], number>();
  for (const { finding } of placesOf(casus)) {
    if (finding.state === 'replace') counts.set(finding.tag, (counts.get(finding.tag) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
};

const AROUND = 28;

/** The words on both sides of a finding, cut at blanks. */
export const wordsAround = ({ part, finding }: Place): readonly [string, string] => {
  const { sourceText } = part;
  const before = sourceText.slice(Math.max(0, finding.start - AROUND), finding.start);
  const after = sourceText.slice(finding.end, finding.end + AROUND);
  const cutBefore = finding.start > AROUND ? before.replace(/^\S*\s/, '… ') : before;
  const cutAfter = finding.end + AROUND < sourceText.length ? after.replace(/\s\S*$/, ' …') : after;
  return [cutBefore, cutAfter];
};
