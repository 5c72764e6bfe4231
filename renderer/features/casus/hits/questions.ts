/** The questions of a casus as a person answers them. Pure. */
import type { Casus } from '../../../../electron/contract/casus';
import type { CasusFinding } from '../../../../electron/contract/casus-findings';
import { findingPlaces, partnerPlaces } from './hit-words';
import type { FindingPlace } from './use-decide';

/** Reasons that hang on the words around it: the same word may be a name here and not there. */
const ordinary: ReadonlySet<string> = new Set([
  'ordinary-word',
  'short-word',
  'middle-name',
  'acronym',
  'part-of-word',
  'other-person',
  'birthday',
]);

export const isOrdinary = ({ reason }: Pick<CasusFinding, 'reason'>): boolean =>
  ordinary.has(reason);

/** One question: at one place, or at several that are answered at once. */
export type Question = {
  readonly first: FindingPlace;
  readonly times: number;
  /** Asked about a partner, not about the text. */
  readonly inPartner: boolean;
};

/**
 * What is still to be answered, in the order of the text, the partners last. Equal words are one
 * question, unless each place has to be read by itself.
 */
export const questionsOf = (casus: Pick<Casus, 'parts'>): readonly Question[] => {
  const questions = new Map<string, { first: FindingPlace; times: number; inPartner: boolean }>();
  for (const place of findingPlaces(casus)) {
    const { finding } = place;
    if (finding.state !== 'open') continue;
    const key = isOrdinary(finding)
      ? finding.id
      : JSON.stringify([
          finding.tag,
          finding.reason,
          finding.proposal,
          finding.surface.toLocaleLowerCase('nl'),
        ]);
    const known = questions.get(key);
    if (known === undefined) questions.set(key, { first: place, times: 1, inPartner: false });
    else known.times += 1;
  }
  const partners = partnerPlaces(casus)
    .filter(({ finding }) => finding.state === 'open')
    .map((first) => ({ first, times: 1, inPartner: true }));
  return [...questions.values(), ...partners];
};
