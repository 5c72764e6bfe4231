/** Dutch text of handing over a class at once. */
import { counted } from '../texts';

export const classHandoverTexts = {
  title: 'Overdracht van een groep',
  lead: 'Eén bestand voor de volgende lezer, met van elke leerling alleen wat die nodig heeft.',
  group: 'Groep',
  choose: 'Kies een groep',
  wholeSchool: 'De hele school',
  startTitle: 'Kies een groep',
  startText:
    'Daarna ziet u per leerling wat er meegaat, wat hier blijft en wat u nog moet bekijken.',
  emptyTitle: 'Nog geen dossiers in deze groep',
  emptyText: 'Alleen leerlingen met een lopend dossier gaan mee. Kies een andere groep.',
  noSchoolTitle: 'Nog geen school',
  noSchoolText: 'Lees eerst een klassenlijst in, of voeg een leerling toe.',
  toPupils: 'Naar Leerlingen',
  reading: 'De dossiers worden gelezen.',
  table: 'Leerlingen in deze overdracht',
  columns: {
    name: 'Leerling',
    chosen: 'In het bestand',
    goes: 'Gaat mee',
    stays: 'Blijft hier',
    toLookAt: 'Te bekijken',
    summary: 'Samenvatting',
  },
  inFile: (name: string) => `In het bestand: ${name}`,
  items: (count: number) => counted(count, 'onderdeel', 'onderdelen'),
  pages: (count: number) => `± ${counted(count, 'bladzijde', 'bladzijden')}`,
  none: '–',
  look: (count: number) => `${count} te bekijken`,
  lookHint:
    'Te bekijken: dit blijft alleen hier omdat er een ander kind in staat, of omdat het over gezondheid, geloof of afkomst gaat.',
  written: 'geschreven',
  notWritten: 'nog leeg',
  chosen: (chosen: number, all: number) =>
    `${chosen} van ${counted(all, 'leerling', 'leerlingen')} gekozen`,
  all: 'Kies alle',
  nobody: 'Kies geen',
  make: 'Overdracht maken',
  tooMany: (most: number) =>
    `In één bestand passen hoogstens ${most} leerlingen. Kies een groep, of kies minder leerlingen.`,
  empty: (count: number) =>
    count === 1
      ? 'Bij 1 gekozen leerling is de samenvatting nog leeg. U kunt het bestand toch maken.'
      : `Bij ${count} gekozen leerlingen is de samenvatting nog leeg. U kunt het bestand toch maken.`,
} as const;
