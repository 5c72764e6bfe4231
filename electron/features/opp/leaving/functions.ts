/** The functions that stand in a field of people: what is left of "juf Anneke (onderwijsassistent)". Pure. */

const kinds: readonly (readonly [string, string])[] = [
  ['intern begeleider', "intern(?:e)? begeleid(?:er|ster)|ib[-’']?er"],
  ['ambulant begeleider', 'ambulant(?:e)? begeleid(?:er|ster)'],
  ['begeleider', '(?<!(?:interne?|ambulante?) )begeleid(?:er|ster)'],
  ['onderwijsassistent', 'onderwijsassistent(?:e)?|klassenassistent(?:e)?'],
  ['leraarondersteuner', 'leraarondersteuner'],
  ['leesspecialist', 'leesspecialist'],
  ['rekenspecialist', 'rekenspecialist'],
  ['taalspecialist', 'taalspecialist'],
  ['gedragsspecialist', 'gedragsspecialist'],
  ['remedial teacher', "remedial teacher|rt[-’']?er"],
  ['leerkracht', '(?:groeps|vak)?leerkracht|leraar|lerares|docent(?:e)?|juf|juffrouw|meester'],
  ['zorgcoördinator', 'zorgco[oö]rdinator'],
  ['logopedist', 'logopedist(?:e)?|logopedie'],
  ['fysiotherapeut', '(?:kinder)?fysiotherapeut(?:e)?|fysiotherapie'],
  ['ergotherapeut', '(?:kinder)?ergotherapeut(?:e)?|ergotherapie'],
  ['orthopedagoog', 'orthopedago(?:og|ge|gen)'],
  ['psycholoog', '(?:kinder|school)?psycholo(?:og|ge|gen)'],
  ['psychiater', '(?:kinder)?psychiater'],
  ['arts', '(?:jeugd|huis|kinder|school)?arts'],
  ['verpleegkundige', '(?:jeugd|school)?verpleegkundige'],
  ['maatschappelijk werker', '(?:school)?maatschappelijk werk(?:er|ster)?'],
  ['jeugdhulpverlener', 'jeugdhulp(?:verlener)?|gezinscoach|gezinsbegeleid(?:er|ster)'],
  ['wijkteam', 'wijkteam|jeugdteam'],
  ['samenwerkingsverband', 'samenwerkingsverband'],
  ['leerplichtambtenaar', 'leerplichtambtenaar'],
  ['pedagogisch medewerker', 'pedagogisch medewerk(?:er|ster)'],
  ['kindercoach', 'kindercoach'],
  ['vrijwilliger', 'vrijwilliger'],
  ['tolk', 'tolk'],
  ['directeur', 'directeur|directrice|directie|schoolleider'],
  ['ouder of verzorger', 'ouders?|vader|moeder|verzorgers?'],
  ['leerling', 'leerling'],
];

const patterns = kinds.map(
  ([word, pattern]) =>
    [word, new RegExp(`(?<!\\p{L})(?:${pattern})(?:en|s)?(?!\\p{L})`, 'iu')] as const,
);

/** Nothing where none stands in it: a name is no function. */
export const functionsIn = (text: string): string =>
  patterns
    .flatMap(([word, pattern]) => {
      const at = text.search(pattern);
      return at === -1 ? [] : [{ word, at }];
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ word }) => word)
    .join(', ');
