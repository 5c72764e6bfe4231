import type { Tag } from './finding';
import type { Sex } from './identity';
import type { Subject } from './subject';

/** A noun with its article; without article the noun stands bare. */
export type Phrase = { readonly article: 'de' | 'het' | 'een' | ''; readonly noun: string };

/** Which words replace what: one policy for a casus, another for the privacy view. */
export type Wording = {
  readonly person: (subject: Subject) => Phrase;
  /** Whether the writer's own word stays: "broertje Sem" → "een broertje". */
  readonly keepsTitle: (subject: Subject) => boolean;
  /** The possessive, when the name itself goes on taking an s ("Casus Lantaarns"). */
  readonly possessive?: (subject: Subject, phrase: Phrase) => string | undefined;
  readonly articles: boolean;
};

/** How the pupil is called in a casus. */
export type PupilWord = 'leerling' | 'kind' | 'sex';

const ROLE_WORDS = {
  mother: 'moeder',
  father: 'vader',
  stepMother: 'stiefmoeder',
  stepFather: 'stiefvader',
  fosterMother: 'pleegmoeder',
  fosterFather: 'pleegvader',
  grandmother: 'oma',
  grandfather: 'opa',
  guardian: 'verzorger',
  teacher: 'leerkracht',
  careCoordinator: 'intern begeleider',
  principal: 'directeur',
  teachingAssistant: 'onderwijsassistent',
  educationalPsychologist: 'orthopedagoog',
  behaviouralScientist: 'gedragswetenschapper',
  external: 'begeleider',
  other: 'medewerker',
} as const;

function bySex(sex: Sex, words: readonly [female: string, male: string, unknown: string]): string {
  return sex === 'female' ? words[0] : sex === 'male' ? words[1] : words[2];
}

function pupilPhrase(sex: Sex, word: PupilWord): Phrase {
  if (word === 'leerling' || (word === 'sex' && sex === 'unknown')) {
    return { article: 'de', noun: 'leerling' };
  }
  if (word === 'kind') return { article: 'het', noun: 'kind' };
  return sex === 'female' ? { article: 'het', noun: 'meisje' } : { article: 'de', noun: 'jongen' };
}

/** The words of a casus: roles, with the articles of running Dutch. */
export function casusWording(pupil: PupilWord = 'leerling'): Wording {
  return {
    articles: true,
    keepsTitle: () => true,
    person: ({ ref, sex, role }) => {
      if (ref.kind === 'pupil') return pupilPhrase(sex, pupil);
      if (ref.kind === 'sibling')
        return { article: 'een', noun: bySex(sex, ['zus', 'broer', 'kind uit het gezin']) };
      if (ref.kind === 'classmate') return { article: 'een', noun: 'klasgenoot' };
      if (ref.kind === 'family') return { article: 'het', noun: 'gezin' };
      if (ref.kind === 'guardian') {
        const noun = role ? ROLE_WORDS[role] : bySex(sex, ['moeder', 'vader', 'ouder']);
        return { article: 'de', noun };
      }
      if (ref.kind === 'staff') {
        if (role === 'other') return { article: 'een', noun: ROLE_WORDS.other };
        return { article: 'de', noun: role ? ROLE_WORDS[role] : 'leerkracht' };
      }
      return { article: 'een', noun: 'persoon' };
    },
  };
}

/** What stands for a value that cannot be told in a role. */
export const TAG_WORDS: Record<Tag, string> = {
  PERSON: '[persoon]',
  LOCATION: '[plaats]',
  ORGANISATION: '[organisatie]',
  DATE: '[datum]',
  AGE: '[leeftijd]',
  PHONE: '[telefoonnummer]',
  EMAIL: '[e-mailadres]',
  URL: '[webadres]',
  BSN: '[BSN]',
  POSTCODE_ADDRESS: '[adres]',
  ID: '[nummer]',
};
