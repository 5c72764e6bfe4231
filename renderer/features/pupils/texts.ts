/** Dutch text of schools, pupils and staff. */
import type { sexes, staffRoles } from '../../../electron/contract/records';

type Sex = (typeof sexes)[number];
type Role = (typeof staffRoles)[number];

const words = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;

/** "één", "twaalf", "13" */
const countWord = (count: number): string => words[count] ?? String(count);

/** "Eén leerling", "600 leerlingen": begins a sentence. */
export const countOf = (count: number, one: string, many: string): string => {
  const text = `${count === 1 ? 'eén' : countWord(count)} ${count === 1 ? one : many}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const sexTexts: Readonly<Record<Sex, string>> = {
  girl: 'meisje',
  boy: 'jongen',
  unspecified: 'niet opgegeven',
  unknown: 'onbekend',
};

const roleTexts: Readonly<Record<Role, string>> = {
  teacher: 'leerkracht',
  careCoordinator: 'intern begeleider',
  educationalPsychologist: 'orthopedagoog',
  headTeacher: 'directeur',
  other: 'andere functie',
};

export const pupilTexts = {
  title: 'Leerlingen',
  add: 'Leerling toevoegen',
  count: (count: number) => `${countOf(count, 'leerling', 'leerlingen')}.`,
  countOf: (shown: number, all: number) =>
    `${countOf(shown, 'leerling', 'leerlingen')} van de ${all}.`,
  tableLabel: 'Leerlingen van deze school',
  columnName: 'Naam',
  columnClass: 'Groep',
  columnFile: 'Dossier',
  columnActions: 'Acties',
  search: 'Zoek op naam',
  searchHidden: 'Zoek op codenaam of groep',
  classFilter: 'Groep',
  allClasses: 'Alle groepen',
  withFile: 'Open het dossier',
  makeFile: 'Maak een dossier',
  noFile: 'nog geen dossier',
  edit: 'Gegevens bewerken',
  remove: 'Uit de kluis halen',
  actionsOf: (name: string) => `Acties voor ${name}`,
  hiddenPupil: 'Leerling zonder dossier',
  removeTitle: 'Deze leerling uit de kluis halen?',
  removeText: (name: string) =>
    `${name} heeft geen dossier. De naam en de geboortedatum gaan uit de kluis. Staat de leerling op de volgende klassenlijst, dan komt de naam terug.`,
  emptyTitle: 'Nog geen leerlingen',
  emptyText: 'Lees een klassenlijst in, of voeg een leerling met de hand toe.',
  noneTitle: 'Geen leerling gevonden',
  noneText: 'Kies een andere groep of maak het zoekveld leeg.',
  clearFilter: 'Toon alle leerlingen',
  import: 'Klassenlijst inlezen',
  newTitle: 'Leerling toevoegen',
  editTitle: 'Gegevens van de leerling',
  importedNote:
    'Deze leerling komt van de klassenlijst. De volgende klassenlijst zet naam, groep en data weer zoals ze daar staan.',
  firstName: 'Roepnaam',
  prefix: 'Tussenvoegsel',
  lastName: 'Achternaam',
  nickname: 'Bijnaam',
  nicknameHint: 'Hoe de leerling in de klas ook wordt genoemd. Zo wordt die naam ook vervangen.',
  givenNames: 'Doopnamen',
  initials: 'Voorletters',
  birthDate: 'Geboortedatum',
  sex: 'Geslacht',
  sexes: sexTexts,
  yearGroup: 'Leerjaar',
  yearGroupOf: (yearGroup: string) => (/^\d/.test(yearGroup) ? `groep ${yearGroup}` : yearGroup),
  classGroup: 'Klas',
  noClassGroup: 'geen klas',
  startDate: 'Op school sinds',
  leaveDate: 'Van school op',
  moreNames: 'Meer namen',
  school: 'Op school',
  save: 'Bewaar',
  saveNew: 'Voeg toe',
  cancel: 'Annuleren',
  restored: 'Dit had u eerder getypt en nog niet bewaard.',
  errors: {
    name: 'Vul een roepnaam of een achternaam in.',
    date: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2017.',
    order: 'Deze datum ligt voor de dag waarop de leerling op school kwam.',
    schoolName: 'Vul de naam van de school in.',
    field: 'Controleer dit veld.',
  },
  hiddenTitle: 'Namen zijn verborgen',
  hiddenText: 'Hier staan namen en gegevens. Toon de namen weer als niemand meekijkt.',
  showNames: 'Toon namen',
} as const;

export const staffTexts = {
  add: 'Medewerker toevoegen',
  newTitle: 'Medewerker toevoegen',
  editTitle: 'Gegevens van de medewerker',
  title: 'Medewerkers',
  text: 'Hun namen worden in een casus vervangen door hun functie.',
  edit: 'Bewerken',
  editOf: (name: string) => `${name} bewerken`,
  emptyTitle: 'Nog geen medewerkers',
  emptyText:
    'Een klassenlijst in EDEXML brengt de leerkrachten mee. U kunt ze ook met de hand toevoegen.',
  role: 'Functie',
  roles: roleTexts,
  roleDescription: 'Toelichting bij de functie',
  roleDescriptionHint: 'Bijvoorbeeld: leerkracht van groep 4, op maandag en dinsdag.',
} as const;

export const schoolTexts = {
  title: 'Scholen',
  text: 'Alles in de kluis hoort bij één school. U ziet steeds alleen de school die open is.',
  add: 'School toevoegen',
  rename: 'Naam wijzigen',
  renameOf: (name: string) => `Naam van ${name} wijzigen`,
  switch: 'Ga naar deze school',
  switchTo: (name: string) => `Ga naar ${name}`,
  current: 'nu open',
  newTitle: 'School toevoegen',
  editTitle: 'School wijzigen',
  name: 'Naam van de school',
  place: 'Plaats',
  placeHint: 'De plaats wordt in een casus vervangen.',
  files: (count: number) => countOf(count, 'dossier', 'dossiers').toLowerCase(),
  schoolYear: (startYear: number) => `schooljaar ${startYear}–${startYear + 1}`,
  noSchoolYear: 'nog geen klassenlijst',
  emptyTitle: 'Nog geen school',
  emptyText: 'Lees een klassenlijst in, of voeg een school met de hand toe.',
} as const;
