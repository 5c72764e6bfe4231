import { dayInWords } from '../../../electron/contract/casus-words';
import type {
  TrajectoryStatus,
  TrajectorySummary,
} from '../../../electron/contract/trajectory-record';
import type { Rater } from '../../../electron/contract/trajectory-plan';
import type { TrajectoryPart } from './trajectory-address';
import type { WeekNow } from './week-now';

const statusWords: Readonly<Record<TrajectoryStatus, string>> = {
  preparing: 'In voorbereiding',
  running: 'Loopt',
  ended: 'Afgerond',
};

const partNames: Readonly<Record<TrajectoryPart, string>> = {
  plan: 'Plan',
  doelen: 'Doelen',
  kaart: 'Vaardigheidskaart',
  beelden: 'Beelden',
  gesprekken: 'Gesprekken',
  borging: 'Borging',
};

/** Who scores. */
export const raterWords: Readonly<Record<Rater, string>> = {
  pupil: 'Leerling',
  teacher: 'Leerkracht',
  guardian: 'Ouder',
};

const weekWords = (now: WeekNow, weekCount: number): string => {
  if (now.kind === 'none') return '';
  if (now.kind === 'toCome') return `Week 0 is de week van ${dayInWords(now.on)}`;
  if (now.kind === 'over') return `De laatste week was tot en met ${dayInWords(now.on)}`;
  if (now.kind === 'between') {
    return `Deze week telt niet mee; daarna komt week ${String(now.next)}`;
  }
  return now.number === 0
    ? 'Week 0: de nulmeting'
    : `Week ${String(now.number)} van ${String(weekCount)}`;
};

const weeks = (count: number): string => (count === 1 ? '1 week' : `${String(count)} weken`);

type Dated = Pick<TrajectorySummary, 'fromOn' | 'toOn' | 'weekCount' | 'goals'>;

export const trajectoryTexts = {
  empty: 'Nog geen traject',
  emptyText:
    'In een traject, zoals de Impulsklas, maakt u met leerling, ouders en leerkracht doelen. De vaardigheidskaart laat per week zien wat al lukt, en daarna spreekt u af hoe dat zo blijft.',
  archived: 'Dit dossier is gearchiveerd. Heropen het om een traject te maken.',
  create: 'Nieuw traject',
  list: 'Trajecten van dit dossier',
  status: (status: TrajectoryStatus) => statusWords[status],
  sub: ({ fromOn, toOn, weekCount, goals }: Dated): string =>
    [
      fromOn === null || toOn === null
        ? `${weeks(weekCount)}, nog zonder startdatum`
        : `${dayInWords(fromOn)} tot en met ${dayInWords(toOn)}`,
      goals.length === 0
        ? 'nog geen doelen'
        : goals.length === 1
          ? '1 doel'
          : `${String(goals.length)} doelen`,
    ].join(' · '),
  listWeek: (week: number, weekCount: number): string =>
    week === 0 ? 'week 0' : `week ${String(week)} van ${String(weekCount)}`,
  back: 'Terug naar het dossier',
  titleOf: (name: string, pupil: string) => `${name}: ${pupil}`,
  parts: 'Onderdelen van het traject',
  part: (part: TrajectoryPart) => partNames[part],
  week: weekWords,
  endedOn: (day: string) => `Afgerond op ${dayInWords(day)}`,
  hiddenText: 'Namen zijn verborgen. Toon ze om te schrijven.',
  archivedText: 'Dit dossier is gearchiveerd. Het traject is alleen te lezen.',
  endedText: 'Dit traject is afgerond. Heropen het om er iets in te veranderen.',
  autosaved: 'Wat u typt, wordt vanzelf bewaard.',
  saving: 'Bezig met bewaren …',
  savedAt: (time: string) => `Bewaard om ${time}`,
  notKept: 'Nog niet bewaard',
  older: {
    title: 'Er ligt nog tekst van u die niet werd bewaard',
    text: 'U typte die over een oudere tekst. Hieronder staat wat later is bewaard. Kies welke tekst blijft.',
    swap: 'Zet die tekst hieronder',
    swappedTitle: 'Hieronder staat de tekst die niet werd bewaard',
    swappedText: 'De tekst die later was bewaard, ligt nu hier. Kies welke tekst blijft.',
    swapBack: 'Zet de andere tekst terug',
    throwAway: 'Gooi de tekst weg die er niet staat',
    ask: {
      title: 'Deze tekst weggooien?',
      text: 'De tekst die nu niet hieronder staat, is daarna weg.',
      confirmLabel: 'Gooi weg',
      cancelLabel: 'Annuleren',
    },
  },
  menu: {
    open: 'Meer met dit traject',
    start: 'Traject starten',
    unstart: 'Start terugnemen',
    report: 'Verslag maken',
    end: 'Traject afronden',
    reopen: 'Traject heropenen',
    remove: 'Traject verwijderen',
    removed: 'Het traject staat 30 dagen in de prullenbak.',
    unstarted: 'De start is teruggenomen. U kunt de weken en de doelen weer veranderen.',
    reopened: 'Het traject loopt weer.',
    unstartAsk: {
      title: 'De start terugnemen?',
      text: 'De weken liggen dan niet meer vast en de doelen zijn weer vrij te wijzigen. Dit kan zolang er na week 0 nog niets is gescoord.',
      confirmLabel: 'Neem de start terug',
    },
  },
  end: {
    title: 'Traject afronden',
    lead: 'Daarna wordt er niet meer gescoord. Alles blijft te lezen, en de borging gaat gewoon door.',
    on: 'Laatste dag',
    save: 'Rond het traject af',
    done: 'Het traject is afgerond. Vul bij Borging in wat er blijft.',
  },
  createDialog: {
    title: 'Nieuw traject',
    group: 'Doet de leerling mee in een groep?',
    groupHint:
      'Dan begint het traject met het plan van die groep. U kunt daarna alles nog aanpassen.',
    noGroup: 'Nee, of nog niet bekend',
    template: 'Welk sjabloon?',
    templateHint: 'Het plan begint hiermee. U kunt daarna alles nog aanpassen.',
    own: 'eigen sjabloon',
    facts: (weekCount: number, withGuardian: boolean): string =>
      [weeks(weekCount), ...(withGuardian ? ['met een ouder erbij'] : [])].join(', '),
    full: (max: number) =>
      `Deze groep is bedoeld voor ten hoogste ${String(max)} leerlingen, en die zijn er al. U kunt toch doorgaan.`,
    outside: (range: string, yearGroup: string) =>
      `Dit is bedoeld voor ${range}. Deze leerling zit in groep ${yearGroup}. U kunt toch doorgaan.`,
    range: (from: number | null, to: number | null): string => {
      if (from === null) return `groep 1 tot en met ${String(to ?? 8)}`;
      return to === null
        ? `groep ${String(from)} en hoger`
        : `groep ${String(from)} tot en met ${String(to)}`;
    },
    create: 'Maak het traject',
  },
} as const;
