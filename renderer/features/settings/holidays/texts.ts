import { dayInWords } from '../../../../electron/contract/casus-words';
import type { HolidayRegion } from '../../../../electron/contract/school-calendar';

type Span = { readonly fromOn: string; readonly toOn: string };

const regionWords: Readonly<Record<HolidayRegion, string>> = {
  north: 'Noord',
  middle: 'Midden',
  south: 'Zuid',
};

const days = ({ fromOn, toOn }: Span): string =>
  fromOn === toOn ? dayInWords(fromOn) : `${dayInWords(fromOn)} tot en met ${dayInWords(toOn)}`;

export const holidayTexts = {
  text: 'Een traject telt alleen weken met school. Vul hier in wanneer er geen school is.',
  noSchool: 'Lees eerst een klassenlijst in, of voeg bij School een school toe.',
  region: 'In welke regio ligt de school?',
  regionHelp: 'De vakanties van een regio gelden voor al uw scholen in die regio.',
  noRegion: 'nog niet gekozen',
  regions: regionWords,
  year: (start: number) => `Schooljaar ${String(start)}–${String(start + 1)}`,
  previous: 'Vorig schooljaar',
  next: 'Volgend schooljaar',
  check:
    'Ingevulde data: controleer ze met de jaarkalender van uw school. Een school mag van de data van de regio afwijken.',
  lists: {
    region: {
      title: (region: HolidayRegion | null) =>
        region === null ? 'Vakanties' : `Vakanties van regio ${regionWords[region]}`,
      none: 'Nog geen vakanties in dit schooljaar. Vul ze in, of haal ze uit een agendabestand.',
      add: 'Vakantie toevoegen',
    },
    own: {
      title: () => 'Eigen vrije dagen van de school',
      none: 'Nog geen eigen vrije dagen in dit schooljaar, zoals een studiedag.',
      add: 'Vrije dag toevoegen',
    },
  },
  chooseRegion: 'Kies eerst de regio van de school.',
  name: 'Naam',
  from: 'Eerste dag',
  to: 'Laatste dag',
  remove: 'Verwijderen',
  /** A row is called by its name, or by its place while it has none. */
  row: (name: string, at: number) => (name === '' ? `regel ${String(at + 1)}` : name),
  nameOf: (row: string) => `Naam van ${row}`,
  fromOf: (row: string) => `Eerste dag van ${row}`,
  toOf: (row: string) => `Laatste dag van ${row}`,
  removeOf: (row: string) => `Verwijder ${row}`,
  removed: (row: string) => `${row} is verwijderd.`,
  oneDay: 'Laat de laatste dag leeg bij één vrije dag.',
  incomplete: 'Nog niet bewaard: geef elke regel een naam en een eerste dag.',
  wrong: 'Nog niet bewaard. Dit klopt niet:',
  reversed: (name: string) => `Bij ${name} ligt de laatste dag vóór de eerste.`,
  overlap: (one: string, other: string) => `${one} en ${other} hebben dezelfde dag of dagen.`,
  outside: (name: string, start: number) =>
    `${name} valt niet in schooljaar ${String(start)}–${String(start + 1)}, dat van 1 augustus tot en met 31 juli loopt.`,
  saving: 'Bezig met bewaren …',
  fill: 'Vul de bekende data in',
  filled: 'De data zijn ingevuld.',
  replaced: 'De data zijn ingevuld. Wat er stond, is vervangen.',
  fromFile: 'Haal uit een bestand',
  taken: (count: number) =>
    count === 1 ? '1 periode overgenomen.' : `${String(count)} perioden overgenomen.`,
  import: {
    title: 'Vakanties uit een agendabestand',
    lead: 'Kies wat u overneemt. Er is nog niets bewaard.',
    list: 'Gevonden perioden',
    none: 'In dit bestand staan geen hele dagen in dit schooljaar.',
    skipped: (count: number) =>
      count === 1
        ? '1 afspraak is overgeslagen: een ander schooljaar, of geen hele dag.'
        : `${String(count)} afspraken zijn overgeslagen: een ander schooljaar, of geen hele dagen.`,
    overlap: 'Wat samenvalt met een andere regel, is niet aangevinkt.',
    days,
    take: 'Neem over',
  },
} as const;
