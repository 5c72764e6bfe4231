/** Which column is what, by its Dutch header; and which columns may never be taken over. */
import { classListColumns } from '../../../contract/class-list-words';
import type { ClassListColumn } from '../../../contract/class-list-words';
import type { DroppedKind } from './class-list';
import { nameKey } from './field-values';

export type ColumnTarget = ClassListColumn;

const names = {
  firstName: 'roepnaam',
  givenNames: 'voornamen doopnamen',
  initials: 'voorletters voorletter initialen',
  prefix: 'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tv tussenv',
  lastName: 'achternaam familienaam geslachtsnaam',
  fullName: 'leerling leerlingnaam naamleerling volledigenaam leerlingvolledigenaam naamkind kind',
  birthDate: 'geboortedatum gebdatum geboren gebdat geboortedag',
  sex: 'geslacht jm mv jongenmeisje',
  yearGroup: 'jaargroep leerjaar jaarlaag',
  classGroup: 'klas groepsnaam stamgroep klasnaam basisgroep lesgroep naamgroep groepnaam',
  pupilKey: 'leerlingnummer leerlingnr llnr llnummer leerlingid stamnummer stamnr',
  startDay: 'instroomdatum inschrijfdatum datuminschrijving instroom datuminstroom datumin',
  leaveDay: 'uitstroomdatum uitschrijfdatum datumuitschrijving uitstroom datumuitstroom datumuit',
  teacher:
    'leerkracht leerkrachten groepsleerkracht groepsleerkrachten leraar leerkrachtnaam docent mentor',
} as const satisfies Readonly<Partial<Record<ColumnTarget, string>>>;

const targetsByName: ReadonlyMap<string, ColumnTarget> = new Map(
  classListColumns.flatMap((target) =>
    target === 'ignore' ? [] : names[target].split(' ').map((name) => [name, target] as const),
  ),
);

/** By the beginning or a part of the header: what is forbidden must not slip through on a spelling. */
const forbidden: readonly (readonly [RegExp, DroppedKind])[] = [
  [
    /bsn|burgerservice|sofinummer|sofinr|onderwijsnummer|ondwnr|persoonsgebonden|^pgn|rijksregister/u,
    'bsn',
  ],
  [/eckid|ketenid/u, 'eckId'],
  [/etnici|etnisch|godsdienst|geloof|religie|kerkelijk/u, 'ethnicity'],
  [/nationaliteit|^land|geboorteland|geboorteplaats|landvan|herkomst|moedertaal/u, 'country'],
  [/gewicht|opleidingouder|opleidingsniveau/u, 'weight'],
  [/postcode|postnummer/u, 'postcode'],
  [/adres(?!mail)|straat|huisnummer|huisnr|woonplaats|gemeente/u, 'address'],
  [/telefoon|^tel|mobiel|gsm|noodnummer/u, 'phone'],
  [/foto/u, 'photo'],
  [/gebruikersnaam|inlognaam|wachtwoord|username|login/u, 'username'],
  [
    /opmerking|bijzonder|notitie|toelichting|diagnose|medisch|medicijn|allergie|dyslexie|zorg/u,
    'comment',
  ],
  [/^ouder|vader|moeder|verzorger|broer|zus/u, 'other'],
];

export const forbiddenByHeader = (header: string): DroppedKind | null => {
  const key = nameKey(header);
  if (/mail/u.test(key)) return 'email';
  return forbidden.find(([pattern]) => pattern.test(key))?.[1] ?? null;
};

/** Nine digits that pass the test of eleven; Excel loses a leading zero. */
const isBsn = (value: string): boolean => {
  const digits = value.replace(/[.\s]/gu, '');
  if (!/^\d{8,9}$/u.test(digits)) return false;
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
};

const contentTests: readonly (readonly [(value: string) => boolean, DroppedKind])[] = [
  [isBsn, 'bsn'],
  [(value) => /^\S+@\S+\.\S+$/u.test(value), 'email'],
  [(value) => /^\d{4}\s?[A-Za-z]{2}$/u.test(value), 'postcode'],
  [(value) => /^(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){7,8}$/u.test(value), 'phone'],
];

/** What the values themselves give away, whatever the header says: most of the column fits. */
export const forbiddenByContent = (values: readonly string[]): DroppedKind | null => {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return null;
  const fits = (test: (value: string) => boolean) => filled.filter(test).length * 2 > filled.length;
  return contentTests.find(([test]) => fits(test))?.[1] ?? null;
};

const recognised = (header: string): boolean => {
  const key = nameKey(header);
  return targetsByName.has(key) || ['groep', 'naam', 'voornaam'].includes(key);
};

/**
 * How many cells of a row read like headers, allowed or forbidden. Forbidden ones alone don't count:
 * their patterns are wide enough to find something in a row of names.
 */
export const headerScore = (cells: readonly string[]): number =>
  cells.some(recognised)
    ? cells.filter((cell) => recognised(cell) || forbiddenByHeader(cell) !== null).length
    : 0;

/**
 * A proposal; the user may change it. `Groep` and `Voornaam` and `Naam` depend on what stands beside
 * them. Each target at most once; the first column wins.
 */
export const proposeMapping = (
  columns: readonly { readonly header: string; readonly forbidden: DroppedKind | null }[],
): readonly ColumnTarget[] => {
  const keys = columns.map(({ header, forbidden: kind }) => (kind === null ? nameKey(header) : ''));
  const direct = keys.map((key) => targetsByName.get(key) ?? null);
  const has = (target: ColumnTarget) => direct.includes(target);
  const used = new Set<ColumnTarget>();
  return keys.map((key, index) => {
    let target: ColumnTarget = direct[index] ?? 'ignore';
    if (key === 'voornaam') target = has('firstName') ? 'givenNames' : 'firstName';
    if (key === 'naam') {
      const split = keys.includes('voornaam') || has('firstName');
      target = split && !has('lastName') ? 'lastName' : 'fullName';
    }
    if (key === 'groep')
      target = has('classGroup') && !has('yearGroup') ? 'yearGroup' : 'classGroup';
    if (target === 'fullName' && (has('lastName') || used.has('lastName'))) target = 'ignore';
    if (target === 'ignore' || used.has(target)) return 'ignore';
    used.add(target);
    return target;
  });
};
