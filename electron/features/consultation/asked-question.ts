/** What the vault knows of a file that was opened: a question or an answer to one. */
import type { ReadHandle } from '../../vault/database/handles';
import { selectAnswerMoment, selectQuestion } from './asked-questions-repository';
import { selectReceivedOf } from './received-questions-repository';

/** The question that the file with this id asked; null where this vault never asked it. */
export const questionOf = async (read: ReadHandle, archiveId: string): Promise<string | null> =>
  (await selectQuestion(read, { archive_id: archiveId }))?.question ?? null;

/** When the question of this file was taken (UTC ISO); null: never, or it lies in the bin. */
export const takenQuestionAt = async (
  read: ReadHandle,
  archiveId: string,
): Promise<string | null> => {
  const taken = await selectReceivedOf(read, archiveId);
  return taken === undefined || taken.deletedAt !== null ? null : taken.receivedAt;
};

/** When the answer of this file was taken (UTC ISO); null: never. */
export const takenAnswerAt = async (read: ReadHandle, archiveId: string): Promise<string | null> =>
  (await selectAnswerMoment(read, archiveId)) ?? null;
