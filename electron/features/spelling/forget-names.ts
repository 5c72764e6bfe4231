/**
 * Threat: a word that was taught can be a name, and would outlive the file of who bears it. SQLite folds
 * A to Z alone, so that a trigger would not know "Zoës" by "Zoë" in capitals: they are compared here.
 */
import type { WriteHandle } from '../../vault/database/handles';
import { nameWordsOfPupils } from '../privacy/privacy-service';
import { deleteOwnWords, selectOwnWords, selectSchoolsWithOwnWords } from './own-words-repository';
import { foldedWord, withoutPossessive } from './words-in-text';

/** Accents aside too: a name is often typed without them, and better too much goes than too little. */
const bare = (word: string): string => foldedWord(word).normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Whether a word or a part of it is one of the names, also with the s of a possessive. */
const isNameIn = (names: ReadonlySet<string>): ((word: string) => boolean) => {
  const known = new Set([...names].map(bare));
  return (word) =>
    [bare(word), ...bare(word).split('-')].some(
      (part) => known.has(part) || known.has(withoutPossessive(part)),
    );
};

/**
 * Forgets the taught words that are a name of these pupils or of somebody in their files. To be called by
 * whatever destroys a pupil or a file, before the rows with the names go, in the same transaction.
 */
export const forgetNamesOf = async (
  write: WriteHandle,
  pupilIds: readonly string[],
): Promise<void> => {
  for (const schoolId of await selectSchoolsWithOwnWords(write)) {
    // One after the other: a transaction is one connection.
    // oxlint-disable-next-line no-await-in-loop -- see above
    const names = await nameWordsOfPupils(write, { schoolId, pupilIds: new Set(pupilIds) });
    // oxlint-disable-next-line no-await-in-loop -- see above
    const words = (await selectOwnWords(write, schoolId)).filter(isNameIn(names));
    // oxlint-disable-next-line no-await-in-loop -- see above
    await deleteOwnWords(write, { schoolId, words });
  }
};
