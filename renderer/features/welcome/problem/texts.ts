import type { ErrorCode } from '../../../../electron/contract/error-codes';

export type Way = 'recover' | 'restore' | 'retry' | 'back';

export type Problem = {
  readonly title: string;
  /** What happened. */
  readonly what: string;
  /** What is safe; only what can be said honestly. */
  readonly safe: string;
  /** What to do. */
  readonly next: string;
  /** The first is the main button. */
  readonly ways: readonly Way[];
};

const keychain = {
  safe: 'Uw dossiers staan er nog. Er is niets veranderd of gewist.',
  next: 'Neem het herstelblad: met de code opent de kluis wel. U kiest dan een nieuwe wachtwoordzin, en de sleutelbos wordt weer gevuld. Lukt het later vanzelf weer, bijvoorbeeld na opnieuw aanmelden, dan kunt u ook gewoon nog eens proberen.',
  ways: ['recover', 'retry', 'restore'],
} as const;

const filesKept = 'Er is niets gewist: wat er in de map van de kluis staat, blijft daar staan.';
const restoreNext = 'Zet de laatste back-up terug. Wat nu in de map staat, blijft ernaast bewaard.';

const missingKeyFile = {
  safe: filesKept,
  next: 'Zonder het sleutelbestand kan niets de kluis openen, ook de herstelcode niet. Hebt u het verplaatst, zet kluis.json dan terug. Anders: zet een back-up terug; die heeft een eigen sleutelbestand.',
  ways: ['restore', 'retry'],
} as const;

export const problemTexts: Partial<Record<ErrorCode, Problem>> = {
  MISSING_KEY_FILE: {
    title: 'Het sleutelbestand ontbreekt',
    what: 'De kluis is er, maar het bestand kluis.json niet.',
    ...missingKeyFile,
  },
  KEY_FILE_DAMAGED: {
    title: 'Het sleutelbestand is beschadigd',
    what: 'Het bestand kluis.json en de vorige versie ervan zijn niet te lezen.',
    ...missingKeyFile,
  },
  KEY_FILE_NEWER: {
    title: 'Deze kluis is van een nieuwere versie',
    what: 'Een nieuwere Casuskluis heeft deze kluis bijgewerkt. Deze versie kan hem niet veilig openen.',
    safe: 'Er is niets veranderd.',
    next: 'Installeer de nieuwste versie van Casuskluis en open de kluis daarmee.',
    ways: ['retry', 'restore'],
  },
  VAULT_NEWER: {
    title: 'Deze kluis is van een nieuwere versie',
    what: 'Een nieuwere Casuskluis heeft deze kluis bijgewerkt. Deze versie kan hem niet veilig openen.',
    safe: 'Er is niets veranderd.',
    next: 'Installeer de nieuwste versie van Casuskluis en open de kluis daarmee.',
    ways: ['back', 'restore'],
  },
  MISSING_DATABASE: {
    title: 'Het bestand met uw dossiers ontbreekt',
    what: 'Het sleutelbestand is er, maar kluis.db niet.',
    safe: filesKept,
    next: `Hebt u het bestand verplaatst, zet het dan terug. Anders: ${restoreNext.charAt(0).toLowerCase()}${restoreNext.slice(1)}`,
    ways: ['restore', 'retry'],
  },
  EMPTY_DATABASE: {
    title: 'Het bestand met uw dossiers is leeg',
    what: 'Het bestand kluis.db is er wel, maar er staat niets in. Dat kan gebeuren als de stroom uitvalt of een andere dienst het bestand leegmaakt.',
    safe: 'Casuskluis maakt hier nooit een nieuwe kluis overheen.',
    next: restoreNext,
    ways: ['restore', 'retry'],
  },
  PLAINTEXT_DATABASE: {
    title: 'Dit bestand is niet versleuteld',
    what: 'Het bestand kluis.db is een gewone, leesbare database. Casuskluis heeft dat niet gemaakt en opent het niet.',
    safe: 'Er is niets veranderd.',
    next: `${restoreNext} Vraag uw ICT-beheerder waar dit bestand vandaan komt.`,
    ways: ['restore', 'retry'],
  },
  NO_VAULT: {
    title: 'De kluis is niet meer gevonden',
    what: 'De map van de kluis is leeg of weg.',
    safe: 'Casuskluis heeft niets gewist.',
    next: 'Hebt u de map verplaatst, zet hem dan terug. Anders: zet een back-up terug.',
    ways: ['restore', 'retry'],
  },
  VAULT_DAMAGED: {
    title: 'De kluis is beschadigd',
    what: 'Een deel van het bestand met uw dossiers is niet meer te lezen.',
    safe: filesKept,
    next: restoreNext,
    ways: ['restore', 'back'],
  },
  VAULT_IN_USE: {
    title: 'De kluis is al open',
    what: 'Een ander venster of een andere gebruiker van deze computer heeft de kluis open.',
    safe: 'Er is niets veranderd.',
    next: 'Sluit Casuskluis daar af en probeer het opnieuw. Is er geen ander venster, start dan de computer opnieuw.',
    ways: ['back'],
  },
  MIGRATION_FAILED: {
    title: 'Het bijwerken van de kluis is niet gelukt',
    what: 'De nieuwe versie van Casuskluis wilde de kluis bijwerken, en dat ging mis.',
    safe: 'De kluis is precies zoals hij was. Vooraf is een back-up gemaakt.',
    next: 'Probeer het opnieuw. Blijft het misgaan, gebruik dan de vorige versie of zet een back-up terug.',
    ways: ['back', 'restore'],
  },
  BACKUP_FAILED: {
    title: 'Er kon vooraf geen back-up worden gemaakt',
    what: 'De kluis moet worden bijgewerkt, en dat gebeurt nooit zonder back-up. Die lukte niet.',
    safe: 'Er is niets veranderd.',
    next: 'Maak ruimte op de schijf en probeer het opnieuw.',
    ways: ['back'],
  },
  BACKUP_BUSY: {
    title: 'Er loopt nog een back-up',
    what: 'De kluis moet worden bijgewerkt, maar er loopt nog een andere taak.',
    safe: 'Er is niets veranderd.',
    next: 'Wacht een minuut en probeer het opnieuw.',
    ways: ['back'],
  },
  KEYCHAIN_ABSENT: {
    title: 'De sleutelbos is leeg',
    what: 'Uw wachtwoordzin werkt samen met een sleutel in de sleutelbos van dit apparaat. Die sleutel is er niet meer. Dat gebeurt bijvoorbeeld na een nieuw wachtwoord van Windows, of op een andere laptop.',
    ...keychain,
  },
  KEYCHAIN_UNAVAILABLE: {
    title: 'De sleutelbos werkt niet',
    what: 'Uw wachtwoordzin werkt samen met een sleutel in de sleutelbos van dit apparaat. Die sleutelbos geeft nu geen antwoord, of is nog op slot.',
    ...keychain,
  },
  KEYCHAIN_GARBAGE: {
    title: 'De sleutelbos is beschadigd',
    what: 'Uw wachtwoordzin werkt samen met een sleutel in de sleutelbos van dit apparaat. Wat daar nu staat, is geen goede sleutel.',
    ...keychain,
  },
  KEYCHAIN_CHANGED: {
    title: 'De sleutelbos is veranderd',
    what: 'Uw wachtwoordzin werkt samen met een sleutel in de sleutelbos van dit apparaat. Daar staat nu een andere sleutel. Dat gebeurt bijvoorbeeld als de kluis van een andere laptop komt.',
    ...keychain,
  },
};

export const wayTexts: Readonly<Record<Way, string>> = {
  recover: 'Open met de herstelcode',
  restore: 'Zet een back-up terug',
  retry: 'Probeer opnieuw',
  back: 'Terug naar de wachtwoordzin',
};
