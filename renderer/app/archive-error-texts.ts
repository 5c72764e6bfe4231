/** The Dutch sentences about files that go from one vault to another. */
import type { ErrorCode } from '../../electron/contract/error-codes';
import type { ErrorText } from './error-texts';

export const archiveErrorTexts = {
  ARCHIVE_BUSY: {
    title: 'Er is al een bestand in bewerking',
    text: 'Wacht tot dat klaar is, of breek het af. Er is niets veranderd.',
  },
  ARCHIVE_NOT_SEALED: {
    title: 'Dit is geen bestand van Casuskluis',
    text: 'Het bestand is niet versleuteld zoals Casuskluis dat doet, of het begin ervan is beschadigd. Er is niets veranderd. Kies een bestand dat op .casuskluis eindigt.',
  },
  ARCHIVE_WRONG_PASSPHRASE: {
    title: 'De wachtwoordzin klopt niet',
    text: 'Of het bestand is onderweg beschadigd. Er is niets veranderd. Vraag de zes woorden nog eens na; is elk woord goed, vraag dan om een nieuw bestand.',
  },
  ARCHIVE_NOT_FOR_YOU: {
    title: 'Dit bestand is voor een andere lezer gemaakt',
    text: 'Het gaat niet open met de sleutel van deze kluis. Er is niets veranderd. Vraag de afzender om een bestand voor uw sleutel, of met een wachtwoordzin.',
  },
  ARCHIVE_DAMAGED: {
    title: 'Dit bestand is beschadigd of veranderd',
    text: 'Het is niet meer zoals het is gemaakt: een deel ontbreekt of is anders. Er is niets overgenomen. Vraag de afzender om een nieuw bestand.',
  },
  ARCHIVE_NEWER: {
    title: 'Dit bestand komt uit een nieuwere Casuskluis',
    text: 'Deze versie kan het niet lezen. Er is niets overgenomen. Werk Casuskluis bij en open het bestand opnieuw.',
  },
  ARCHIVE_INVALID: {
    title: 'De inhoud van dit bestand klopt niet',
    text: 'Het is wel versleuteld, maar er staat iets anders in dan Casuskluis verwacht. Er is niets overgenomen. Vraag de afzender hoe het is gemaakt.',
  },
  ARCHIVE_TOO_LARGE: {
    title: 'Dit bestand is te groot',
    text: 'Er zit meer in dan Casuskluis in één keer opent. Er is niets overgenomen. Vraag de afzender om het in delen te sturen.',
  },
  ARCHIVE_EXPIRED: {
    title: 'Dit bestand is verlopen',
    text: 'De afzender gaf een dag mee waarna het niet meer geopend mag worden. Er is niets overgenomen. Vraag om een nieuw bestand en verwijder dit.',
  },
  ARCHIVE_NOT_OPEN: {
    title: 'Dit bestand is niet meer open',
    text: 'Het is gesloten, of de kluis was intussen vergrendeld. Er is niets overgenomen. Open het bestand opnieuw.',
  },
  ARCHIVE_CONFLICT: {
    title: 'Een deel hoort hier al bij een ander dossier',
    text: 'Daarom is er niets overgenomen. Kijk of u de goede leerling koos, of laat dat deel weg.',
  },
  READER_KEY_INVALID: {
    title: 'Dit is geen sleutelbestand',
    text: 'Er is niets bewaard. Vraag de ander om het bestand dat Casuskluis maakt bij Instellingen, Sleutels en lezers.',
  },
  REASON_MISSING: {
    title: 'Er ontbreekt een reden',
    text: 'Dit gaat volgens het profiel niet mee. Schrijf waarom het toch nodig is, of laat het hier. Er is niets veranderd.',
  },
  ANSWER_EMPTY: {
    title: 'Er staat nog geen antwoord',
    text: 'Vul minstens één veld in. Er is niets gemaakt.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorText>>;
