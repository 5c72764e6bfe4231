import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './step.mjs';

/** SHA-256 of text, as hex. */
export function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Refuses a file that is not the one we pinned.
 * @param {string} file
 * @param {string} integrity as in a lock file: `sha512-<base64>`
 * @throws {SetupError} when the content differs
 */
export async function checkIntegrity(file, integrity) {
  const [algorithm, expected] = [integrity.slice(0, 6), integrity.slice(7)];
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== expected) {
    throw new SetupError(
      'Het opgehaalde bestand klopt niet met de vastgelegde controlesom en is niet gebruikt. Start opnieuw; gebeurt het weer, meld dan dat het npm-register andere inhoud geeft.',
    );
  }
}
