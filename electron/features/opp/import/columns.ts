/** Heads of the tables in old OPP forms, and how a row of such a table becomes a row of ours. */
import { plainWords } from './words';

const tables = {
  levels: {
    subject: ['vak', 'vakgebied', 'leergebied', 'onderdeel', 'vakken', 'vak onderdeel', 'domein'],
    instrument: ['toets', 'instrument', 'methode', 'test', 'toets en versie', 'bron', 'toetsen'],
    measuredOn: ['datum', 'afnamedatum', 'toetsdatum', 'datum afname', 'datum toets', 'gemeten op'],
    result: [
      'niveau',
      'score',
      'resultaat',
      'vaardigheidsscore',
      'dle',
      'niveauwaarde',
      'huidig niveau',
      'functioneringsniveau',
      'niveau score',
      'uitslag',
    ],
  },
  goals: {
    behaviour: [
      'doel',
      'doelen',
      'smart doel',
      'leerdoel',
      'ontwikkeldoel',
      'doelstelling',
      'gewenst gedrag',
      'tussendoel',
      'doel smart',
    ],
    domain: ['domein', 'ontwikkelingsgebied', 'gebied', 'vakgebied', 'vak', 'ontwikkelgebied'],
    situation: ['situatie', 'waar', 'context', 'in welke situatie'],
    baseline: [
      'beginsituatie',
      'huidige situatie',
      'nulmeting',
      'startniveau',
      'beginniveau',
      'startsituatie',
      'begin',
    ],
    target: [
      'streef',
      'streefdoel',
      'streefniveau',
      'gewenst niveau',
      'gewenste situatie',
      'streven',
      'einddoel',
      'gewenst resultaat',
    ],
    measure: [
      'meting',
      'hoe meten',
      'meetinstrument',
      'hoe gemeten',
      'hoe meten we',
      'meetbaar',
      'evaluatiemiddel',
      'hoe evalueren',
    ],
    owner: ['wie', 'door wie', 'verantwoordelijke', 'verantwoordelijk', 'eigenaar'],
    dueOn: [
      'wanneer',
      'datum',
      'einddatum',
      'uiterlijk',
      'voor wanneer',
      'evaluatiedatum',
      'wanneer bereikt',
      'klaar op',
      'tijdpad',
    ],
  },
  actions: {
    what: [
      'wat',
      'activiteit',
      'actie',
      'aanpak',
      'interventie',
      'ondersteuning',
      'begeleiding',
      'aanbod',
      'wat doen we',
    ],
    byWhom: [
      'wie',
      'door wie',
      'uitvoerder',
      'begeleider',
      'verantwoordelijke',
      'wie doet het',
      'uitvoering door',
    ],
    howOften: [
      'hoe vaak',
      'frequentie',
      'tijd',
      'duur',
      'omvang',
      'intensiteit',
      'hoe vaak en hoe lang',
      'aantal keer',
      'frequentie en duur',
    ],
    fromOn: ['van', 'vanaf', 'start', 'startdatum', 'begindatum', 'begin', 'ingangsdatum'],
    toOn: ['tot', 'tot en met', 'einddatum', 'einde', 'eind', 't en m', 'tot wanneer'],
    setting: [
      'individueel of groep',
      'individueel groep',
      'individueel en groep',
      'vorm',
      'setting',
      'groepsgrootte',
      'organisatie',
      'organisatievorm',
    ],
  },
  externals: {
    who: [
      'naam',
      'wie',
      'instantie',
      'organisatie',
      'deskundige',
      'betrokkene',
      'externe',
      'naam instantie',
      'hulpverlener',
    ],
    what: ['rol', 'wat', 'functie', 'soort hulp', 'betrokkenheid', 'taak', 'hulp', 'waarvoor'],
    sinceOn: ['sinds', 'vanaf', 'datum', 'start', 'startdatum', 'betrokken sinds'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type GridKind = keyof typeof tables;
export const gridKinds = Object.keys(tables) as readonly GridKind[];

/** Without it a row says nothing. */
const mains: Readonly<Record<GridKind, string>> = {
  levels: 'subject',
  goals: 'behaviour',
  actions: 'what',
  externals: 'who',
};

const columns: Readonly<Record<GridKind, ReadonlyMap<string, string>>> = (() => {
  const of = (kind: GridKind): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(tables[kind]).flatMap(([column, names]) =>
        names.map((name: string): [string, string] => [name, column]),
      ),
    );
  return {
    levels: of('levels'),
    goals: of('goals'),
    actions: of('actions'),
    externals: of('externals'),
  };
})();

/** The column of ours that a head stands for. */
export const columnOf = (kind: GridKind, head: string): string | null =>
  columns[kind].get(plainWords(head.replace(/\s+\d+\s*$/, ''))) ?? null;

/** Per cell of a head the column of ours, each once; null where it is none. */
const mappedHead = (kind: GridKind, heads: readonly string[]): readonly (string | null)[] => {
  const taken = new Set<string>();
  return heads.map((head) => {
    const column = columnOf(kind, head);
    if (column === null || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
};

export type Head = { readonly kind: GridKind; readonly columns: readonly (string | null)[] };

/** Whether a row is the head of a table of one of these kinds, and of one alone. */
export const headOf = (heads: readonly string[], allowed: readonly GridKind[]): Head | null => {
  const [first, second] = allowed
    .map((kind) => ({ kind, columns: mappedHead(kind, heads) }))
    .map((head) => ({ ...head, score: head.columns.filter((column) => column !== null).length }))
    .filter(({ kind, columns: found, score }) => score >= 2 && found.includes(mains[kind]))
    .toSorted((a, b) => b.score - a.score);
  return first === undefined || first.score === second?.score ? null : first;
};

export const mainColumn = (kind: GridKind): string => mains[kind];
