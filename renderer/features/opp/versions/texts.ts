/** Versions, their comparison, and what leaves the vault. */
import { dayInWords } from '../../../../electron/contract/casus-words';
import type {
  OppChange,
  OppConsentState,
  OppVersionSummary,
} from '../../../../electron/contract/opp';
import type { OppEdition } from '../../../../electron/contract/opp-calls';
import type { FindingTag } from '../../../../electron/contract/casus-findings';
import { oppSectionTitles } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { cycleTexts } from '../cycle/texts';

const consentWords: Readonly<Record<OppConsentState, string>> = {
  asked: 'instemming nog te vragen',
  agreed: 'ouders stemmen in met het handelingsdeel',
  refused: 'ouders stemmen niet in met het handelingsdeel',
  void: 'instemming vervallen',
  disputed: 'ouders zijn het niet eens over het handelingsdeel',
};

const tagWords: Readonly<Record<FindingTag, string>> = {
  PERSON: 'persoon',
  LOCATION: 'plaats',
  ORGANISATION: 'organisatie',
  DATE: 'datum',
  AGE: 'leeftijd',
  PHONE: 'telefoon',
  EMAIL: 'e-mail',
  URL: 'webadres',
  BSN: 'nummer',
  POSTCODE_ADDRESS: 'adres',
  ID: 'gegeven',
};

type Edition = {
  readonly goes: string;
  readonly stays: string;
};

const editions: Readonly<Record<OppEdition, Edition>> = {
  whole: {
    goes: 'Alle onderdelen, en wat over deze versie is vastgelegd: overleg, of er instemming is, de stem van de leerling, evaluatie en handtekeningen van school en leerling.',
    stays:
      'Wie van de ouders wat antwoordde en waarom, handtekeningen van ouders, notities en bestanden van het dossier, wat is ingetrokken, en eerdere versies.',
  },
  actions: {
    goes: 'De begeleiding, de doelen waaraan zij werkt, en of er instemming is.',
    stays:
      'Wie van de ouders wat antwoordde en waarom, alle andere onderdelen van het OPP, en de rest van het dossier.',
  },
  guardians: {
    goes: 'Wat de school ziet, wat helpt, de doelen en de begeleiding, in eenvoudige woorden. Geen namen van ouders.',
    stays:
      'Toetsen, niveaus en groei, wie van de ouders wat antwoordde en waarom, en de rest van het dossier.',
  },
  evaluation: {
    goes: 'De laatste evaluatie: de doelen met hun uitkomst, wat ouders en leerling zeiden, en de conclusie.',
    stays: 'De andere onderdelen van het OPP, en de rest van het dossier.',
  },
  signing: {
    goes: 'Eén bladzijde om te tekenen, met de tekstcode van deze versie.',
    stays: 'De inhoud van het OPP, en de rest van het dossier.',
  },
  voiceYoung: {
    goes: 'Een blad met plaatjes en korte vragen om samen met de leerling in te vullen.',
    stays: 'De inhoud van het OPP, en de rest van het dossier.',
  },
  voiceOlder: {
    goes: 'Een blad met vragen dat de leerling zelf of samen met u invult.',
    stays: 'De inhoud van het OPP, en de rest van het dossier.',
  },
};

export const versionTexts = {
  title: 'Alle versies',
  list: 'Versies van dit OPP',
  version: (number: number) => `Versie ${number}`,
  state: ({ stage, consent, adoptedOn, updatedAt }: OppVersionSummary) =>
    [
      cycleTexts.stageWords[stage],
      adoptedOn === null
        ? `gewijzigd op ${dayInWords(updatedAt.slice(0, 10))}`
        : `vastgesteld op ${dayInWords(adoptedOn)}`,
      consentWords[consent],
    ].join(' · '),
  code: (shortHash: string) => `tekst ${shortHash}`,
  actionInForce: 'handelingsdeel geldt',
  read: 'Lezen',
  readOf: (number: number) => `Versie ${number} lezen`,
  back: 'Terug naar de lijst',
  compare: 'Vergelijken',

  compareTitle: 'Versies vergelijken',
  from: 'Oudere versie',
  to: 'Nieuwere versie',
  sameVersion: 'Kies twee verschillende versies.',
  noChanges: 'Deze versies hebben dezelfde tekst.',
  actionsChanged: 'Het handelingsdeel is gewijzigd: de nieuwere versie vraagt opnieuw instemming.',
  actionsSame: 'Het handelingsdeel is gelijk gebleven.',
  section: (section: OppSection) => oppSectionTitles[section],
  legend: 'Zo leest u het:',
  changeWords: { added: 'erbij', removed: 'weg', changed: 'gewijzigd' } satisfies Record<
    OppChange['change'],
    string
  >,
  added: 'toegevoegd',
  removed: 'verwijderd',
  end: 'einde',
  loading: 'Bezig …',

  exportTitle: 'Exporteren als PDF of DOCX',
  exportVersion: 'Welke versie?',
  edition: 'Wat wilt u exporteren?',
  editions,
  naming: 'Met of zonder namen?',
  namings: {
    names: 'Met namen',
    codeName: 'Met de codenaam',
  },
  namingHints: {
    names:
      'De naam van de leerling en wie u verder noemt staan erin. Geef het alleen aan wie dat mag weten.',
    codeName:
      'Namen zijn vervangen, mensen staan er met hun functie in en datums als maand. Voor bekenden kan dit herleidbaar zijn.',
  },
  leaving: {
    title: 'Wat er met namen is gedaan',
    done: (replaced: number, people: number) =>
      `In het hele OPP vervangen: ${replaced}. Velden met mensen waarin alleen een functie bleef of niets: ${people}.`,
    contacts: (count: number) =>
      `Weggelaten omdat een adres geheim is (adres, telefoon of e-mail): ${count}.`,
    questions: (count: number) =>
      count === 1
        ? 'Nog te bekijken: één woord dat iemand kan aanwijzen, staat nog in de tekst.'
        : `Nog te bekijken: ${count} woorden die iemand kunnen aanwijzen, staan nog in de tekst.`,
    question: (surface: string, tag: FindingTag, count: number) =>
      `${surface} (${tagWords[tag]}${count > 1 ? `, ${count} keer` : ''})`,
    looked: 'Ik heb deze woorden bekeken; ze mogen blijven staan',
  },
  textChanged:
    'De tekst is veranderd sinds u hem las. Er is niets bewaard. Lees het voorbeeld nog eens.',
  goes: 'Dit gaat mee',
  stays: 'Dit blijft hier',
  preview: 'Voorbeeld',
  pdf: 'Bewaar als PDF',
  docx: 'Bewaar als DOCX',
  exported: 'Het bestand is bewaard. Wie het heeft, kan het lezen: bewaar en verstuur het veilig.',
} as const;
