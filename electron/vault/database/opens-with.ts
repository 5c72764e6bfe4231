// Threat: a copy of the vault stays that opens with a key which someone may have seen. Whether a file has
// the key of today is found by trying: SQLCipher can't tell another key from damage, and nor can this.
import type { DataKey } from '../keys/data-key';
import { openDatabase } from './open-database';

/** Does this key open the database file? Only for a file that nobody has open. */
export const opensWith = (key: DataKey, file: string): boolean => {
  try {
    openDatabase({ file, key, as: 'copy' }).close();
    return true;
  } catch {
    return false;
  }
};
