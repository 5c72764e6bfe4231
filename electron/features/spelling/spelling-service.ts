/** Which words of a text are marked, what may have been meant, and the words that a person taught. */
import { inTransaction } from '../../vault/database/transaction';
import type { ReadHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { knownNameWords } from '../privacy/privacy-service';
import { getSchool } from '../pupils/schools-service';
import { deleteOwnWords, insertOwnWord, selectOwnWords } from './own-words-repository';
import type { Speller } from './speller';
import { foldedWord, plainWord, withoutPossessive, wordsInText } from './words-in-text';

export type SpellingContext = OpenContext & { readonly speller: Speller };

type Marked = { readonly start: number; readonly end: number; readonly word: string };

const MOST_SUGGESTIONS = 6;

/** Names and taught words, also where an s makes them a possessive: "Noors", "Lisa's". */
const isKnownIn =
  (known: readonly ReadonlySet<string>[]) =>
  (word: string): boolean => {
    const forms = [foldedWord(word), withoutPossessive(foldedWord(word))];
    return forms.some((form) => known.some((words) => words.has(form)));
  };

const foldedSet = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map(foldedWord));

const alphabet = new Intl.Collator('nl');

/** Of a school, in order of the alphabet. */
export const ownWords = async (read: ReadHandle, schoolId: string): Promise<string[]> =>
  (await selectOwnWords(read, schoolId)).sort(alphabet.compare);

type Text = { readonly schoolId: string; readonly text: string };

/** The words that no list knows, in order. Nothing when the checker broke down. */
export const checkText = async (
  context: SpellingContext,
  { schoolId, text }: Text,
): Promise<Marked[]> => {
  const { read } = context;
  const isKnown = isKnownIn([
    foldedSet(await selectOwnWords(read, schoolId)),
    foldedSet(await knownNameWords(read, schoolId)),
  ]);
  const words = wordsInText(text)
    .filter(({ word }) => !isKnown(word))
    .map((word) => ({
      ...word,
      readings: word.readings.map((parts) => parts.filter((part) => !isKnown(part))),
    }));
  const asked = new Set(words.flatMap(({ readings }) => readings.flat()));
  const wrong = new Set((await context.speller.wrong([...asked])) ?? []);
  return words
    .filter(({ readings }) => readings.every((parts) => parts.some((part) => wrong.has(part))))
    .map(({ start, end, word }) => ({ start, end, word }));
};

/** At most six, best first, with the apostrophes of the word itself. */
export const suggestWords = async (
  { speller }: Pick<SpellingContext, 'speller'>,
  word: string,
): Promise<string[]> => {
  const found = (await speller.suggest(plainWord(word))) ?? [];
  const apostrophe = word.includes('’') ? '’' : "'";
  const shown = found.map((text) => text.replaceAll(/['’]/gu, apostrophe));
  return [...new Set(shown)].filter((text) => text !== word).slice(0, MOST_SUGGESTIONS);
};

type OwnWord = { readonly schoolId: string; readonly word: string };

/** Those of the school that are this word, in capitals or not. */
const sameWords = async (read: ReadHandle, { schoolId, word }: OwnWord): Promise<string[]> =>
  (await selectOwnWords(read, schoolId)).filter((own) => foldedWord(own) === foldedWord(word));

/** Gives all own words of the school; one that is known stays as it was taught. @throws CodedError NOT_FOUND */
export const learnWord = async (
  context: OpenContext,
  { schoolId, word }: OwnWord,
): Promise<string[]> => {
  await getSchool(context, schoolId);
  return inTransaction(context.write, async (trx) => {
    if ((await sameWords(trx, { schoolId, word })).length === 0) {
      await insertOwnWord(trx, { schoolId, word: plainWord(word), at: moment(context.clock) });
    }
    return ownWords(trx, schoolId);
  });
};

/** Gives all own words of the school. */
export const forgetWord = async (
  { write }: Pick<OpenContext, 'write'>,
  { schoolId, word }: OwnWord,
): Promise<string[]> =>
  inTransaction(write, async (trx) => {
    await deleteOwnWords(trx, { schoolId, words: await sameWords(trx, { schoolId, word }) });
    return ownWords(trx, schoolId);
  });
