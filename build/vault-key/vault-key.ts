/**
 * `npm run -s vault-key -- <folder>`: reads the recovery code from standard input and prints the key of
 * the database, 64 hexadecimal digits. With it any SQLCipher 4 tool opens kluis.db
 * (`PRAGMA key = "x'<64 digits>'"`): nobody is locked in. Never the code as an argument: those are
 * visible to every process. Keep the key as you would keep the recovery code.
 */
import { CodedError } from '../../electron/contract/coded-error';
import { openDatabase } from '../../electron/vault/database/open-database';
import type { DataKey } from '../../electron/vault/keys/data-key';
import { readKeyFile } from '../../electron/vault/keys/key-file';
import { unlockByRecoveryCode } from '../../electron/vault/keys/unlock';
import { databaseIn } from '../../electron/vault/vault-folder';

const sentences: Readonly<Record<string, string>> = {
  MISSING_KEY_FILE: 'In deze map staat geen kluis.json.',
  KEY_FILE_DAMAGED:
    'kluis.json is beschadigd, en de vorige versie ook. Neem de map van een back-up.',
  KEY_FILE_NEWER: 'Deze kluis is door een nieuwere versie van Casuskluis gemaakt.',
  RECOVERY_CODE_TYPO: 'De herstelcode klopt niet: er zit een tikfout in.',
  WRONG_RECOVERY_CODE: 'Dit is niet de herstelcode van deze kluis.',
  VAULT_IN_USE: 'De kluis is open in Casuskluis. Sluit het programma en probeer het opnieuw.',
};

const readInput = async (): Promise<string> => {
  let text = '';
  for await (const piece of process.stdin.setEncoding('utf8')) text += String(piece);
  return text.trim();
};

// Two keys only while the data key was being replaced: then the one that opens the database.
const opens = (file: string, key: DataKey): boolean => {
  try {
    openDatabase({ file, key, as: 'copy' }).close();
    return true;
  } catch (error) {
    if (error instanceof CodedError && error.code === 'VAULT_DAMAGED') return false;
    throw error;
  }
};

const run = async (folder: string | undefined): Promise<string> => {
  if (folder === undefined) throw new Error('npm run -s vault-key -- <map van de kluis>');
  const keyFile = await readKeyFile(folder);
  const unlocked = unlockByRecoveryCode(keyFile, await readInput());
  const found =
    unlocked.length === 1
      ? unlocked[0]
      : (unlocked.find(({ key }) => opens(databaseIn(folder), key)) ?? unlocked[0]);
  return found.key.bytes.toString('hex');
};

const explain = (error: unknown): string => {
  if (!(error instanceof CodedError)) return error instanceof Error ? error.message : String(error);
  const group = error.details['group'];
  const where = group === undefined ? '' : ` Kijk naar groep ${group}.`;
  return `${sentences[error.code] ?? error.code}${where}`;
};

try {
  process.stdout.write(`${await run(process.argv[2])}\n`);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
