import type { Sex, SubjectKind } from './identity';

/** A word before a name that says who bears it. */
export type Title = {
  readonly kinds: readonly SubjectKind[];
  readonly sex?: Sex;
  /** The word itself goes on in the casus: "broertje Sem" → "een broertje". Otherwise the role's. */
  readonly noun?: string;
  /** Only vouches for the name; stays as it is ("Naam: Noor"). */
  readonly label?: true;
  /** Addresses a person (juf, mevrouw): even an ordinary word after it is a name. */
  readonly address?: true;
};

const titles = new Map<string, Title>();

function define(words: string, title: Title, asNoun = false): void {
  for (const written of words.split(' ')) {
    const word = written.replaceAll('_', ' ');
    titles.set(word, asNoun ? { ...title, noun: word } : title);
  }
}

const ADULT = ['guardian', 'staff'] as const;
define('juf juffrouw juffie', { kinds: ['staff'], sex: 'female', address: true });
define('meester', { kinds: ['staff'], sex: 'male', address: true });
define('mevrouw mevr mw mvr mej', { kinds: ADULT, sex: 'female', address: true });
define('meneer mijnheer dhr heer hr', { kinds: ADULT, sex: 'male', address: true });
define('dr drs prof ir', { kinds: ADULT, address: true });
define(
  'leerkracht leraar lerares docent docente onderwijsassistent onderwijsassistente groepsleerkracht ib ib_er intern_begeleider begeleider begeleidster directeur directrice orthopedagoog psycholoog logopedist logopediste gedragswetenschapper collega stagiaire stagiair duopartner',
  { kinds: ['staff'] },
);
define('moeder', { kinds: ['guardian'], sex: 'female', noun: 'moeder' });
define('mama mamma mam', { kinds: ['guardian'], sex: 'female', noun: 'moeder' });
define('vader', { kinds: ['guardian'], sex: 'male', noun: 'vader' });
define('papa pappa pap', { kinds: ['guardian'], sex: 'male', noun: 'vader' });
define('stiefmoeder pleegmoeder oma bonusmoeder', { kinds: ['guardian'], sex: 'female' }, true);
define('stiefvader pleegvader opa bonusvader', { kinds: ['guardian'], sex: 'male' }, true);
define('ouder verzorger verzorgster voogd', { kinds: ['guardian'] }, true);
define('ouders grootouders pleegouders', { kinds: ['family'] }, true);
define('familie gezin fam', { kinds: ['family'], noun: 'gezin' });
define(
  'broer broertje tweelingbroer halfbroer halfbroertje stiefbroer',
  { kinds: ['sibling'], sex: 'male' },
  true,
);
define(
  'zus zusje tweelingzus tweelingzusje halfzus halfzusje stiefzus',
  { kinds: ['sibling'], sex: 'female' },
  true,
);
define(
  'vriend vriendje buurjongen klasgenoot klasgenootje vriendin vriendinnetje buurmeisje',
  { kinds: ['classmate'] },
  true,
);
define(
  'dochter dochtertje zoon zoontje meisje jongen kind kleinzoon kleindochter',
  { kinds: ['pupil', 'sibling'] },
  true,
);
define('leerling', { kinds: ['pupil', 'classmate'] });
define('naam roepnaam voornaam achternaam voornamen', { kinds: [], label: true });

/** The title that a folded word (or two, with a space) is. */
export function titleOf(words: string): Title | undefined {
  return titles.get(words);
}

const HET_WORDS = new Set(['gezin', 'kind', 'meisje', 'buurmeisje']);

export function articleOf(noun: string): 'de' | 'het' {
  return HET_WORDS.has(noun) || noun.endsWith('je') ? 'het' : 'de';
}

export const ARTICLE_WORDS: ReadonlySet<string> = new Set(['de', 'het', 'een']);

/** Before a title these stay (die juf Fenna → die leerkracht); "zijn" before a bare name is mostly the verb. */
export const POSSESSIVE_WORDS: ReadonlySet<string> = new Set([
  'haar',
  'zijn',
  'z n',
  'd r',
  'mijn',
  'onze',
  'ons',
  'hun',
  'jouw',
  'uw',
  'je',
  'm n',
  'deze',
  'die',
  'dit',
]);
