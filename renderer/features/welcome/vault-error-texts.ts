/** The Dutch sentences for what can go wrong with the vault, its keys and its backups. */
import { errorText, type ErrorText } from '../../app/error-texts';
import type { ErrorCode } from '../../../electron/contract/error-codes';

const keychainText =
  'De wachtwoordzin werkt samen met de sleutelbos van dit apparaat, en die geeft de sleutel niet. Met de herstelcode kan het wel.';

const known: Partial<Record<ErrorCode, ErrorText>> = {
  WRONG_PASSPHRASE: {
    title: 'Deze wachtwoordzin klopt niet',
    text: 'Er is niets veranderd. Typ de zin opnieuw.',
  },
  PASSPHRASE_DELAYED: {
    title: 'Even wachten',
    text: 'Na een paar foute pogingen moet u even wachten. Er wordt nooit iets gewist.',
  },
  PASSPHRASE_TOO_WEAK: {
    title: 'Deze wachtwoordzin is te makkelijk te raden',
    text: 'Er is niets veranderd. Kies de zes woorden, of maak uw zin langer.',
  },
  RECOVERY_CODE_TYPO: {
    title: 'Er zit een typefout in de herstelcode',
    text: 'Er is niets veranderd. Vergelijk elke groep met uw blad.',
  },
  WRONG_RECOVERY_CODE: {
    title: 'Deze herstelcode hoort hier niet bij',
    text: 'Er is niets veranderd. Misschien is het een blad van een andere kluis, of is er later een nieuwe code gemaakt.',
  },
  KEYCHAIN_ABSENT: { title: 'De sleutelbos is leeg', text: keychainText },
  KEYCHAIN_UNAVAILABLE: {
    title: 'Dit apparaat heeft geen werkende sleutelbos',
    text: 'Een eigen wachtwoordzin kan hier niet. Kies de zes woorden: die openen de kluis ook zonder sleutelbos.',
  },
  KEYCHAIN_GARBAGE: { title: 'De sleutelbos is beschadigd', text: keychainText },
  KEYCHAIN_CHANGED: { title: 'De sleutelbos is veranderd', text: keychainText },
  VAULT_EXISTS: {
    title: 'Er is al een kluis op dit apparaat',
    text: 'Er is niets veranderd. Sluit Casuskluis en start het opnieuw om die kluis te openen.',
  },
  VAULT_ALREADY_OPEN: {
    title: 'De kluis is al open',
    text: 'Er is niets veranderd. Vergrendel de kluis eerst.',
  },
  VAULT_IN_USE: {
    title: 'De kluis is al open in een ander venster',
    text: 'Er is niets veranderd. Sluit het andere venster van Casuskluis en probeer het opnieuw.',
  },
  VAULT_DAMAGED: {
    title: 'De kluis is beschadigd',
    text: 'Zet de laatste back-up terug. De beschadigde bestanden blijven bewaard.',
  },
  VAULT_NEWER: {
    title: 'Dit is gemaakt met een nieuwere versie van Casuskluis',
    text: 'Er is niets veranderd. Installeer de nieuwste versie en probeer het opnieuw.',
  },
  MIGRATION_FAILED: {
    title: 'Het bijwerken van de kluis is niet gelukt',
    text: 'De kluis is zoals hij was. Probeer het opnieuw, of zet een back-up terug.',
  },
  BACKUP_BUSY: {
    title: 'Er loopt al een back-up',
    text: 'Wacht tot die klaar is en probeer het dan opnieuw.',
  },
  BACKUP_DAMAGED: {
    title: 'Deze back-up is beschadigd',
    text: 'Er is niets veranderd. Kies een andere back-up.',
  },
  BACKUP_FAILED: {
    title: 'De back-up is niet gelukt',
    text: 'De kluis zelf is veilig. Controleer of er ruimte is op de schijf en probeer het opnieuw.',
  },
  NO_BACKUP_FOLDER: {
    title: 'In deze map staat geen back-up van Casuskluis',
    text: 'Er is niets veranderd. Kies de map op de USB-stick, of de map die eindigt op .casuskluis-backup.',
  },
  CANCELLED: { title: 'Gestopt', text: 'Er is niets veranderd.' },
};

export const vaultErrorText = (code: ErrorCode): ErrorText => known[code] ?? errorText(code);
