/** Words that were taught, per school. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

/** In no order. */
export const selectOwnWords = async (read: ReadHandle, schoolId: string): Promise<string[]> =>
  read('own_words').where({ school_id: schoolId }).pluck('word');

/** The schools that have any. */
export const selectSchoolsWithOwnWords = async (read: ReadHandle): Promise<string[]> =>
  read('own_words').distinct('school_id').pluck('school_id');

export const insertOwnWord = async (
  write: WriteHandle,
  { schoolId, word, at }: { readonly schoolId: string; readonly word: string; readonly at: string },
): Promise<void> => {
  await write('own_words').insert({ school_id: schoolId, word, added_at: at });
};

export const deleteOwnWords = async (
  write: WriteHandle,
  { schoolId, words }: { readonly schoolId: string; readonly words: readonly string[] },
): Promise<void> => {
  await write('own_words')
    .where({ school_id: schoolId })
    .whereIn('word', [...words])
    .del();
};
