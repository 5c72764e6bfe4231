/** Every error of an import as a person wants to hear it: what happened, and what to do now. */
import type { ErrorDetails } from '../../../electron/contract/contract';
import type { ErrorCode } from '../../../electron/contract/error-codes';
import { fileRefusals } from './file-refusals';
import type { Refusal, Refusals } from './file-refusals';
import { columnLabels, droppedLabels, fieldLabels } from './labels';

const labels: Readonly<Record<string, string>> = {
  ...droppedLabels,
  ...fieldLabels,
  ...columnLabels,
};

const texts: Refusals = {
  ...fileRefusals,
  CLASS_LIST_COLUMN_FORBIDDEN: ({ field }) => ({
    what: `Een kolom met ${field} kan niet worden overgenomen.`,
    next: 'Kies bij die kolom “niet overnemen”.',
  }),
  CLASS_LIST_COLUMN_UNKNOWN: () => ({
    what: 'Een gekozen kolom staat niet in de lijst.',
    next: 'Kies het bestand opnieuw.',
  }),
  CLASS_LIST_MAPPING_DOUBLE: ({ field }) => ({
    what: `U koos twee keer ${field}.`,
    next: 'Kies elke soort gegevens bij hooguit één kolom.',
  }),
  CLASS_LIST_MAPPING_NAME_MISSING: () => ({
    what: 'Geen enkele kolom is een naam.',
    next: 'Kies welke kolom de roepnaam, de achternaam of de volledige naam is.',
  }),
  CLASS_LIST_OLDER_SCHOOL_YEAR: ({ details }) => ({
    what: `Deze lijst is van schooljaar ${details['listYear'] ?? ''}; in de kluis staat al ${details['currentStartYear'] ?? ''}. Iedereen zou een groep terug gaan.`,
    next: 'Exporteer de lijst van dit schooljaar.',
  }),
  CLASS_LIST_GONE: () => ({
    what: 'De lijst is niet meer in het geheugen. Na tien minuten wordt wat gelezen is vergeten.',
    next: 'Kies het bestand opnieuw.',
  }),
  CLASS_LIST_NOT_MAPPED: () => ({
    what: 'Nog niet bekend is wat er in de kolommen staat.',
    next: 'Kies eerst bij elke kolom wat erin staat.',
  }),
  CLASS_LIST_SCHOOL_KNOWN: () => ({
    what: 'De BRIN-code van deze lijst hoort bij een andere school in deze kluis.',
    next: 'Kies die school, of een lijst van deze school.',
  }),
  CLASS_LIST_NOT_CONFIRMED: () => ({
    what: 'Er is nog iets dat u moet bevestigen.',
    next: 'Lees wat er boven het overzicht staat en bevestig het.',
  }),
  CLASS_LIST_NOT_IMPORTED: () => ({
    what: 'Dit bestand is niet zojuist ingelezen.',
    next: 'Verwijder het zelf in uw bestandsbeheer.',
  }),
  CLASS_LIST_FILE_CHANGED: () => ({
    what: 'Het bestand is sinds het inlezen veranderd. Het is niet verwijderd.',
    next: 'Kijk wat erin staat en verwijder het zelf in uw bestandsbeheer.',
  }),
  QUESTIONS_OPEN: () => ({
    what: 'Er zijn nog vragen over leerlingen.',
    next: 'Beantwoord ze in het overzicht.',
  }),
  VERSION_CONFLICT: () => ({
    what: 'De kluis is veranderd nadat het overzicht werd gemaakt.',
    next: 'Maak het overzicht opnieuw en lees het nog eens na.',
  }),
  INVALID_INPUT: () => ({
    what: 'De lijst is te groot om te plakken, of er is iets verkeerd ingevuld.',
    next: 'Bewaar de spreadsheet als CSV en kies dat bestand.',
  }),
};

/** @returns null for a code that isn't of importing: the app has a sentence for those */
export const refusalText = (code: ErrorCode, details: ErrorDetails = {}): Refusal | null => {
  const { line, field } = details;
  const at = typeof line === 'number' ? ` (regel ${line})` : '';
  const label = typeof field === 'string' ? (labels[field] ?? field) : 'deze gegevens';
  return texts[code]?.({ at, field: label, details }) ?? null;
};
