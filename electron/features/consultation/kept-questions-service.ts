/** The own collection of questions and answers: searched by word and theme, and nobody's name in it. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { keptQuestions } from '../../contract/consultation';
import type { Highlighted } from '../../contract/search';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { highlight, snippet } from '../search/highlight';
import { noteWords, queryWords, toMatchQuery } from '../search/query-words';
import type { Word } from '../search/query-words';
import type { KeptContentRecord, KeptQuestionRecord } from './consultation-records';
import * as repository from './kept-questions-repository';
import type { StoredKept } from './kept-questions-repository';
import { namesInTexts, requireNobody } from './names-in-vault';

type InputOf<Name extends keyof typeof keptQuestions> = ParsedInputOf<(typeof keptQuestions)[Name]>;

const recordOf = (stored: StoredKept): KeptQuestionRecord => ({
  id: stored.id,
  content: stored.content,
  version: stored.version,
  createdAt: stored.createdAt,
  updatedAt: stored.updatedAt,
});

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
const requireKept = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredKept> => {
  const found = await repository.selectKept(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

/** Shorter ones are shown whole, with their own line ends. */
const SHORT_ANSWER = 300;

const shownAnswer = (answer: string, words: readonly Word[]): Highlighted =>
  answer.length <= SHORT_ANSWER ? highlight(answer, words) : snippet(answer, words);

/** By words and theme; with words the best first, else the newest. */
export const listKept = async (
  { read }: OpenContext,
  { words: typed, theme }: InputOf<'keptQuestions.list'>,
) => {
  const words = noteWords(queryWords(typed));
  const match = words.length === 0 ? null : toMatchQuery(words);
  const found = await repository.selectKeptQuestions(read, { match, theme });
  return {
    questions: found.map((kept) => ({
      ...recordOf(kept),
      shown: {
        question: [...highlight(kept.content.question, words)],
        answer: [...shownAnswer(kept.content.answer, words)],
      },
    })),
    themes: [...(await repository.selectThemes(read))],
  };
};

const textsOf = ({ question, answer, origin, themes }: KeptContentRecord) =>
  [
    { field: 'question', text: question },
    { field: 'answer', text: answer },
    { field: 'origin', text: origin },
    { field: 'themes', text: themes.join('\n') },
  ] as const;

/** Names in it, of this vault and likely ones. */
export const checkKept = (context: OpenContext, content: KeptContentRecord) =>
  namesInTexts(context, textsOf(content));

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, IDENTITY_LEFT */
export const saveKept = async (
  context: OpenContext,
  { id, version, content }: InputOf<'keptQuestions.save'>,
): Promise<KeptQuestionRecord> => {
  await requireNobody(context, textsOf(content));
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    if (id === null) return repository.insertKept(trx, { id: saved, content, version: 1, now });
    const stored = await requireKept(trx, { id });
    if (stored.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: stored.version });
    }
    return repository.updateKept(trx, { id, content, version: version + 1, now });
  });
  return recordOf(await requireKept(context.read, { id: saved }));
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeKept = async (context: OpenContext, id: string): Promise<void> => {
  await requireKept(context.read, { id });
  await repository.setKeptDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreKept = async (
  context: OpenContext,
  id: string,
): Promise<KeptQuestionRecord> => {
  await requireKept(context.read, { id, deleted: true });
  await repository.setKeptDeleted(context.write, { id, deletedAt: null });
  return recordOf(await requireKept(context.read, { id }));
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueKept = repository.destroyDeletedKept;
