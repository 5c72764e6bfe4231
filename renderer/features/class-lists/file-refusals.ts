/** Why a file as a whole is refused, and what to do now. */
import type { ErrorDetails } from '../../../electron/contract/contract';
import type { ErrorCode } from '../../../electron/contract/error-codes';

export type Refusal = { readonly what: string; readonly next: string };
export type RefusedAt = {
  /** " (regel 12)", or nothing. */
  readonly at: string;
  /** The Dutch word of the field that it is about. */
  readonly field: string;
  readonly details: ErrorDetails;
};
export type Refusals = Partial<Record<ErrorCode, (place: RefusedAt) => Refusal>>;

const exportAgain = 'Exporteer de lijst opnieuw uit uw administratie en kies dat bestand.';
const megabytes = (bytes: unknown): number =>
  typeof bytes === 'number' ? Math.round(bytes / (1024 * 1024)) : 0;

export const fileRefusals: Refusals = {
  CLASS_LIST_EMPTY: () => ({ what: 'Er staat niets in deze lijst.', next: exportAgain }),
  CLASS_LIST_TOO_LARGE: ({ details }) => ({
    what: `Dit bestand is ${megabytes(details['size'])} MB; een klassenlijst is hooguit ${megabytes(details['limit'])} MB.`,
    next: 'Kijk of u het goede bestand koos. Een lijst van 600 leerlingen is ongeveer 1 MB.',
  }),
  CLASS_LIST_BINARY: () => ({
    what: 'Dit bestand is geen klassenlijst, maar bijvoorbeeld een pdf of een afbeelding.',
    next: 'Kies een EDEXML-bestand (EDEX.XML), een UWLR-bestand of een CSV-bestand.',
  }),
  CLASS_LIST_ARCHIVE: () => ({
    what: 'Dit is een ingepakt bestand (zip).',
    next: 'Pak het eerst uit en kies het bestand dat erin zit.',
  }),
  CLASS_LIST_SPREADSHEET: () => ({
    what: 'Dit is een spreadsheet van Excel of LibreOffice.',
    next: 'Bewaar het blad als CSV, of kopieer de rijen en plak ze hieronder.',
  }),
  CLASS_LIST_OLD_EDEX: () => ({
    what: 'Dit is een bestand van het oude EDEX2000.',
    next: 'Exporteer EDEXML uit uw leerlingadministratie (bestandsnaam EDEX.XML) en kies dat bestand.',
  }),
  CLASS_LIST_NOT_XML: () => ({ what: 'Dit bestand is geen EDEXML.', next: exportAgain }),
  CLASS_LIST_ENCODING_UNKNOWN: ({ at }) => ({
    what: `De tekens in dit bestand zijn op een onbekende manier bewaard${at}.`,
    next: 'Exporteer de lijst opnieuw, of bewaar de spreadsheet als CSV met UTF-8.',
  }),
  CLASS_LIST_ENCODING_WRONG: ({ at }) => ({
    what: `De tekens in dit bestand kloppen niet met wat het bestand zelf zegt${at}. Namen zouden verminkt inkomen.`,
    next: exportAgain,
  }),
  CLASS_LIST_DOCTYPE: ({ at }) => ({
    what: `In dit bestand staat een DOCTYPE${at}. Dat hoort niet in een klassenlijst en kan gevaarlijk zijn.`,
    next: 'Gebruik dit bestand niet. Vraag na waar het vandaan komt en exporteer de lijst zelf.',
  }),
  CLASS_LIST_ENTITY: ({ at }) => ({
    what: `In dit bestand staat een verwijzing die er niet hoort${at}. Dat kan gevaarlijk zijn.`,
    next: 'Gebruik dit bestand niet. Vraag na waar het vandaan komt en exporteer de lijst zelf.',
  }),
  CLASS_LIST_XML_INVALID: ({ at }) => ({
    what: `Dit bestand is beschadigd${at}.`,
    next: exportAgain,
  }),
  CLASS_LIST_TRUNCATED: ({ at }) => ({
    what: `Dit bestand houdt midden in de lijst op${at}.`,
    next: 'Waarschijnlijk is het niet helemaal gekopieerd. Kopieer of exporteer het opnieuw.',
  }),
  CLASS_LIST_TOO_DEEP: ({ at }) => ({
    what: `Dit bestand zit anders in elkaar dan een klassenlijst${at}.`,
    next: exportAgain,
  }),
  CLASS_LIST_TOO_MANY: ({ at, details }) => ({
    what: `Er staat meer in dit bestand dan in een klassenlijst kan staan${at}: meer dan ${details['limit'] ?? 10_000}.`,
    next: 'Kijk of u het goede bestand koos.',
  }),
  CLASS_LIST_ROOT_UNKNOWN: ({ at }) => ({
    what: `Dit bestand is geen EDEXML en geen UWLR${at}.`,
    next: 'Kies in uw administratie voor een export naar EDEXML.',
  }),
  CLASS_LIST_SEVERAL_LISTS: ({ at }) => ({
    what: `In dit bestand staan meer lijsten achter elkaar${at}.`,
    next: 'Exporteer één school en één schooljaar per bestand.',
  }),
  CLASS_LIST_UWLR_PART: ({ at }) => ({
    what: `Dit is maar een deel van een UWLR-bericht${at}.`,
    next: 'Exporteer alle leerlingen in één bestand, of gebruik EDEXML.',
  }),
  CLASS_LIST_UWLR_NO_DATA: ({ at }) => ({
    what: `Dit UWLR-bericht bevat geen leerlingen${at}.`,
    next: 'Exporteer de leerlinggegevens opnieuw, of gebruik EDEXML.',
  }),
  CLASS_LIST_SCHOOL_YEAR_MISSING: ({ at }) => ({
    what: `Er staat geen schooljaar in dit bestand${at}.`,
    next: exportAgain,
  }),
  CLASS_LIST_SCHOOL_YEAR_INVALID: ({ at }) => ({
    what: `Het schooljaar in dit bestand klopt niet${at}. Het hoort te zijn zoals 2025-2026.`,
    next: exportAgain,
  }),
  CLASS_LIST_NO_PUPILS: () => ({
    what: 'Er staan geen leerlingen in deze lijst.',
    next: 'Kijk of u bij het exporteren de leerlingen koos.',
  }),
  CLASS_LIST_QUOTES: ({ at }) => ({
    what: `Een aanhalingsteken wordt niet gesloten${at}. Daardoor is niet te zien waar de rij ophoudt.`,
    next: 'Verbeter de rij in de spreadsheet en bewaar die opnieuw als CSV.',
  }),
};
