/** Dutch text of importing class lists. */
import type { ImportCounts } from '../../../electron/contract/class-list-plan';

/** "één leerling", "600 leerlingen" */
export const pupilCount = (count: number): string =>
  count === 1 ? 'één leerling' : `${count} leerlingen`;

export const schoolYearText = (startYear: number): string => `${startYear}–${startYear + 1}`;

export const importTexts = {
  title: 'Klassenlijst inlezen',
  lead: 'Er verandert niets voordat u het overzicht hebt gezien.',
  steps: ['Lijst kiezen', 'School en klassen', 'Nakijken', 'Klaar'],
  step: (number: number, name: string) => `Stap ${number} van 4: ${name}`,
  stepsLabel: 'Stappen van het inlezen',
  nothingChanged: 'Er is niets veranderd.',
  again: 'Kies een ander bestand',
  back: 'Terug',
  next: 'Verder',
  stop: 'Stoppen',
  reading: 'De lijst wordt gelezen…',
  // Step 1
  dropTitle: 'Sleep de klassenlijst hierheen',
  dropHint: 'EDEXML (EDEX.XML), UWLR of CSV. In ParnasSys en ESIS vindt u EDEXML bij “exporteren”.',
  choose: 'Kies een bestand',
  pasteTitle: 'Plak rijen uit een spreadsheet',
  pasteText: 'Kopieer in de spreadsheet de rijen met de kopregel erbij en plak ze hier.',
  pasteLabel: 'Geplakte rijen',
  pasteNext: 'Lees deze rijen',
  oneFile: 'Kies één bestand tegelijk.',
  notTaken:
    'BSN, adres, telefoon, e-mail, afkomst, foto en opmerkingen worden nooit overgenomen, ook niet als ze in het bestand staan.',
  // Columns
  columnsTitle: 'Wat staat er in de kolommen?',
  columnsText: (rows: number) => `${pupilCount(rows)}. Kijk na of bij elke kolom het goede staat.`,
  columnTable: 'Kolommen van de lijst',
  column: 'Kolom',
  columnIs: 'Wat staat erin',
  columnExamples: 'Voorbeelden',
  columnName: (header: string, index: number) => (header === '' ? `Kolom ${index + 1}` : header),
  columnChoice: (name: string) => `Wat staat er in ${name}?`,
  forbidden: 'wordt niet overgenomen',
  hiddenExamples: 'verborgen',
  filled: (count: number) => `${count} ingevuld`,
  schoolYear: 'Schooljaar van deze lijst',
  // Step 2
  found: (format: string, count: number, startYear: number) =>
    `${format}, schooljaar ${schoolYearText(startYear)}, ${pupilCount(count)}.`,
  schoolYearOver:
    'Het schooljaar van deze lijst is voorbij. Leerlingen zonder dossier gaan weer uit de kluis als u die de volgende keer opent.',
  schoolTitle: 'Bij welke school hoort deze lijst?',
  newSchool: 'Een nieuwe school',
  schoolName: 'Naam van de school',
  schoolPlace: 'Plaats',
  schoolNameMissing: 'Vul de naam van de school in.',
  schoolMissing: 'Kies een school.',
  unknownSchool: (brin: string) =>
    `De lijst is van een school met BRIN-code ${brin}. Die staat nog niet in de kluis. Maak een nieuwe school, of kies de school waar de lijst bij hoort.`,
  otherThanOpen: (chosen: string, open: string) =>
    `U leest in bij ${chosen}. Open is nu ${open}. Na het inlezen gaat u naar ${chosen}.`,
  classesTitle: 'Welke klassen neemt u over?',
  classesText:
    'Leerlingen van andere klassen komen niet in de kluis, tenzij ze al een dossier hebben.',
  allClasses: 'Kies alles',
  noClasses: 'Kies niets',
  withoutClass: 'Leerlingen zonder klas',
  classesMissing: 'Kies ten minste één klas.',
  composite: 'samengestelde groep',
  scopeTitle: 'Staat de hele school in deze lijst?',
  wholeSchool: 'Ja, de hele school',
  wholeSchoolText: 'Wie niet in de lijst staat, is van school.',
  listedOnly: 'Nee, een deel',
  listedOnlyText: 'Wie niet in de lijst staat, blijft zoals het is.',
  toPreview: 'Naar het overzicht',
  // Step 4
  doneTitle: 'De klassenlijst is ingelezen',
  counts: (counts: ImportCounts): readonly string[] =>
    [
      [counts.added, 'toegevoegd'],
      [counts.changed, 'gewijzigd'],
      [counts.unchanged, 'ongewijzigd'],
      [counts.left, 'van school'],
      [counts.reappeared, 'weer terug'],
      [counts.dropped, 'uit de kluis'],
      [counts.kept, 'gebleven om het dossier'],
    ].flatMap(([count, what]) =>
      typeof count === 'number' && count > 0 ? [`${pupilCount(count)} ${what}`] : [],
    ),
  nothingDone: 'Er was niets te veranderen.',
  newCaseFile: 'Maak een dossier',
  toPupils: 'Naar de leerlingen',
  another: 'Nog een lijst inlezen',
  fileTitle: 'De klassenlijst staat nog op deze computer',
  fileText: (name: string) =>
    `In ${name} kunnen BSN’s en adressen staan. U hebt het bestand hier niet meer nodig.`,
  deleteFile: 'Verwijder het bestand',
  deleteTitle: 'De klassenlijst verwijderen?',
  deleteText: (name: string) =>
    `${name} wordt verwijderd en gaat niet naar de prullenbak. De app kan het niet overschrijven: op een SSD, in een back-up of in een map die wordt gesynchroniseerd kan nog een kopie staan.`,
  keepFile: 'Bewaar het bestand',
  deleted: 'Het bestand is verwijderd.',
} as const;
