/** Dutch names of what stands in a class list, of what is dropped, and of what may be asked. */
import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import type { ClassListColumn } from '../../../electron/contract/class-list-words';
import type { ClassListSource, ReadList } from '../../../electron/contract/class-lists';

type Field = NonNullable<ReadList['issues'][number]['field']>;
type ChangedField = ImportPreview['change'][number]['changes'][number]['field'];
type DroppedKind = ImportPreview['dropped'][number]['kind'];
type DropReason = ImportPreview['dropped'][number]['reason'];

export const formatLabels: Readonly<Record<ClassListSource['format'], string>> = {
  edexml: 'EDEXML',
  uwlr: 'UWLR',
  csv: 'spreadsheet (CSV)',
  pasted: 'geplakte rijen',
};

export const fieldLabels: Readonly<Record<Field, string>> = {
  school: 'school',
  schoolYear: 'schooljaar',
  referenceDay: 'peildatum',
  brinCode: 'BRIN-code',
  key: 'sleutel',
  name: 'naam',
  lastName: 'achternaam',
  prefix: 'tussenvoegsel',
  givenNames: 'doopnamen',
  initials: 'voorletters',
  firstName: 'roepnaam',
  birthDate: 'geboortedatum',
  sex: 'geslacht',
  yearGroup: 'leerjaar',
  classGroup: 'klas',
  compositeGroup: 'samengestelde groep',
  startDay: 'datum op school',
  leaveDay: 'datum van school',
  teacher: 'leerkracht',
  role: 'functie',
  pupil: 'leerling',
  staff: 'medewerker',
};

export const changedFieldLabels: Readonly<Record<ChangedField, string>> = {
  sourceKey: 'sleutel van de administratie',
  firstName: 'roepnaam',
  givenNames: 'doopnamen',
  initials: 'voorletters',
  prefix: 'tussenvoegsel',
  lastName: 'achternaam',
  birthDate: 'geboortedatum',
  sex: 'geslacht',
  yearGroup: 'leerjaar',
  startDay: 'op school sinds',
  leaveDay: 'van school op',
  classGroup: 'klas',
  compositeGroups: 'samengestelde groepen',
};

export const columnLabels: Readonly<Record<ClassListColumn, string>> = {
  ignore: 'niet overnemen',
  firstName: 'roepnaam',
  givenNames: 'doopnamen',
  initials: 'voorletters',
  prefix: 'tussenvoegsel',
  lastName: 'achternaam',
  fullName: 'volledige naam',
  birthDate: 'geboortedatum',
  sex: 'geslacht',
  yearGroup: 'leerjaar',
  classGroup: 'klas',
  pupilKey: 'leerlingnummer',
  startDay: 'op school sinds',
  leaveDay: 'van school op',
  teacher: 'leerkracht',
};

export const droppedLabels: Readonly<Record<DroppedKind, string>> = {
  bsn: 'BSN of onderwijsnummer',
  eckId: 'ECK iD',
  ethnicity: 'afkomst of geloof',
  country: 'land, nationaliteit of taal',
  weight: 'leerlinggewicht',
  postcode: 'postcode',
  address: 'adres',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  photo: 'foto',
  username: 'gebruikersnaam',
  additions: 'toevoegingen van het programma',
  comment: 'opmerkingen',
  location: 'vestiging',
  guardianAsStaff: 'ouder als medewerker',
  other: 'overige velden',
};

export const dropReasonLabels: Readonly<Record<DropReason, string>> = {
  identifyingNumber: 'een persoonsnummer hoort niet in een dossier van casuïstiek',
  specialCategory: 'een bijzonder persoonsgegeven, niet nodig',
  freeText: 'vrije tekst die gevoelig kan zijn',
  notNeeded: 'niet nodig voor dit werk',
  notStaff: 'geen medewerker van de school',
};

const sexLabels: Readonly<Record<string, string>> = {
  boy: 'jongen',
  girl: 'meisje',
  unknown: 'onbekend',
  unspecified: 'niet opgegeven',
};

/** "jongen" for a value of the field `sex`; other values as they are, and a dash for none. */
export const shownValue = (field: ChangedField, value: string | null): string => {
  if (value === null) return '–';
  return field === 'sex' ? (sexLabels[value] ?? value) : value;
};

/** "groep 4"; codes of EDEXML that are no number as they are. */
export const yearGroupLabel = (yearGroup: string | null): string =>
  yearGroup === null ? '–' : /^\d+$/u.test(yearGroup) ? `groep ${yearGroup}` : yearGroup;
