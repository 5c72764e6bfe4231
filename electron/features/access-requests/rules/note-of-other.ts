/**
 * A note of a talk with the other guardian alone. A note has no list of who was there, so its words are looked at:
 * a guess, which is proposed and which a person decides on. Custom; the right behind it: AVG art. 15 lid 4. Pure.
 */
import type { ArchiveDossier } from '../../../contract/archive';
import type { NoteContent, NoteKind } from '../../../contract/notes';
import type { Asker } from './propose';

/** Kinds of notes in which somebody told something. */
const TALKS: ReadonlySet<NoteKind> = new Set(['conversation', 'phone', 'email', 'meeting']);

/** How a guardian is called besides by name. */
const called: Readonly<Record<Asker['relation'], readonly string[]>> = {
  mother: ['moeder', 'mama', 'mam'],
  father: ['vader', 'papa', 'pap'],
  stepMother: ['stiefmoeder'],
  stepFather: ['stiefvader'],
  fosterParent: ['pleegmoeder', 'pleegvader', 'pleegouder'],
  grandparent: ['oma', 'opa', 'grootmoeder', 'grootvader'],
  legalGuardian: ['voogd'],
  other: [],
};

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));

/** By first name, or as mother, father and so on; a surname is often shared with the pupil. */
const isMeant = (text: string, { name, relation }: Asker): boolean => {
  const words = wordsOf(text);
  return [name.firstName.toLowerCase(), ...called[relation]].some(
    (one) => one !== '' && words.has(one),
  );
};

/** Both are meant where two guardians are called alike: then nothing can be said. */
const isAboutOther = (
  text: string,
  { others, asker }: { readonly others: readonly Asker[]; readonly asker: Asker },
): boolean => others.some((other) => isMeant(text, other)) && !isMeant(text, asker);

/** Whether its title, or all of it, speaks of another guardian and never of the one who asks. */
export const isTalkOfOther = (
  { kind, title, observation, interpretation }: NoteContent,
  { guardians, asker }: { readonly guardians: ArchiveDossier['guardians']; readonly asker: Asker },
): boolean => {
  if (!TALKS.has(kind)) return false;
  const others = guardians.filter(({ id }) => id !== asker.id);
  return [title, `${title}\n${observation}\n${interpretation}`].some((text) =>
    isAboutOther(text, { others, asker }),
  );
};
