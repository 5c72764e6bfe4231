/** Words that were taught, per school. The column holds capitals and small letters for the same (of a to z). */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

/** In order of the alphabet. */
export const selectOwnWords = async (read: ReadHandle, schoolId: string): Promise<string[]> =>
  read('own_words').where({ school_id: schoolId }).orderBy('word').pluck('word');

/** A word that is known stays as it was taught. */
export const insertOwnWord = async (
  write: WriteHandle,
  { schoolId, word, at }: { readonly schoolId: string; readonly word: string; readonly at: string },
): Promise<void> => {
  await write('own_words')
    .insert({ school_id: schoolId, word, added_at: at })
    .onConflict(['school_id', 'word'])
    .ignore();
};

export const deleteOwnWord = async (
  write: WriteHandle,
  { schoolId, word }: { readonly schoolId: string; readonly word: string },
): Promise<void> => {
  await write('own_words').where({ school_id: schoolId, word }).del();
};
