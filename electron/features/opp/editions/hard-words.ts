/**
 * Words of the school that parents may not know, each with one plain line. What professionals typed is not
 * rewritten: the words in it are explained. Custom. Pure.
 */
import type { Fact } from './blocks';

type HardWord = Fact & {
  /** Finds it as a word of its own. */
  readonly pattern: RegExp;
};

const word = (term: string, pattern: RegExp, value: string): HardWord => ({
  term,
  pattern,
  value,
});

const hardWords: readonly HardWord[] = [
  word('Ambulant begeleider', /\bambulante? begeleid/iu, 'iemand van buiten die op school helpt.'),
  word('Arrangement', /\barrangement/iu, 'extra hulp die de school voor uw kind aanvraagt.'),
  word('Automatiseren', /\bautomatis(?:er|at)/iu, 'zo vaak oefenen dat het vanzelf gaat.'),
  word('AVI', /\bAVI\b/u, 'een maat voor hoe moeilijk een tekst is om te lezen.'),
  word('Cito', /\bcito/iu, 'een maker van toetsen voor scholen.'),
  word('Didactisch', /\bdidactisch/iu, 'over lesgeven.'),
  word('DLE', /\bDLE(?:'?s)?\b/u, 'hoe ver uw kind is, geteld in maanden les vanaf groep 3.'),
  word('Executieve functies', /\bexecutieve? functie/iu, 'plannen, opletten en rustig blijven.'),
  word(
    'Intern begeleider (IB’er)',
    /\bintern(?:e)? begeleid|\bIB\b|\bIB['’]er/u,
    'de persoon op school die de hulp aan kinderen regelt.',
  ),
  word('IQ', /\b[TVP]?IQ\b/u, 'een getal uit een test over denken en leren.'),
  word('Kerndoelen', /\bkerndoel/iu, 'wat alle kinderen op de basisschool leren.'),
  word('Leerlijn', /\bleerlijn/iu, 'de stappen waarin uw kind iets leert.'),
  word(
    'Leerlingvolgsysteem (LVS)',
    /\bLVS\b|\bleerlingvolgsysteem/iu,
    'waarin de school bijhoudt hoe kinderen leren.',
  ),
  word('MDO', /\bMDO\b/u, 'een gesprek van ouders, school en deskundigen.'),
  word('Onderwijsbehoefte', /\bonderwijsbehoefte/iu, 'wat uw kind nodig heeft om te leren.'),
  word('Ondersteuningsbehoefte', /\bondersteuningsbehoefte/iu, 'welke hulp uw kind nodig heeft.'),
  word('Orthopedagoog', /\borthopedago/iu, 'een deskundige in leren, gedrag en opvoeden.'),
  word('Pre-teaching', /\bpre-?teaching/iu, 'uitleg krijgen vóór de les van de groep.'),
  word('Remedial teaching (RT)', /\bremedial teach|\bRT\b/u, 'extra les in wat moeilijk is.'),
  word(
    'Samenwerkingsverband (SWV)',
    /\bsamenwerkingsverband|\bSWV\b/u,
    'scholen uit de buurt die samen voor hulp zorgen.',
  ),
  word('SBO', /\bSBO\b/iu, 'een basisschool met kleine groepen en meer hulp.'),
  word('SMART', /\bSMART\b/u, 'een doel dat precies zegt wat, hoeveel en wanneer.'),
  word(
    'TLV',
    /\bTLV\b|\btoelaatbaarheidsverklaring/iu,
    'het bewijs dat uw kind naar een speciale school mag.',
  ),
  word('Vmbo', /\bvmbo\b/iu, 'een middelbare school die voorbereidt op het mbo.'),
  word('Vso', /\bvso\b/iu, 'een middelbare school met kleine groepen en meer hulp.'),
  word('Zienswijze', /\bzienswijze/iu, 'wat ouders van het plan vinden.'),
];

/** Those that stand in the texts, by alphabet, with what they mean. */
export const explainedWords = (texts: readonly string[]): readonly Fact[] => {
  const all = texts.join('\n');
  return hardWords
    .filter(({ pattern }) => pattern.test(all))
    .map(({ term, value }) => ({ term, value }));
};
