/** Which words of a text are marked, what may have been meant, and the words that a person taught. */
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { knownNameWords } from '../privacy/privacy-service';
import { getSettings } from '../settings/settings-service';
import { deleteOwnWord, insertOwnWord, selectOwnWords } from './own-words-repository';
import type { Speller } from './speller';
import { plainWord, wordsInText } from './words-in-text';

export type SpellingContext = OpenContext & { readonly speller: Speller };

type Marked = { readonly start: number; readonly end: number; readonly word: string };

const MOST_SUGGESTIONS = 6;

const folded = (word: string): string => plainWord(word).toLocaleLowerCase('nl');

/** Names and taught words, also where an s makes them a possessive: "Noors", "Lisa's". */
const isKnownIn =
  (known: readonly ReadonlySet<string>[]) =>
  (word: string): boolean => {
    const forms = [folded(word), folded(word).replace(/'?s$/u, '')];
    return forms.some((form) => known.some((words) => words.has(form)));
  };

const currentSchool = async (read: ReadHandle): Promise<string | null> =>
  (await getSettings(read)).currentSchoolId;

const ownWordsOf = async (read: ReadHandle, schoolId: string | null): Promise<string[]> =>
  schoolId === null ? [] : selectOwnWords(read, schoolId);

const namesOf = async (read: ReadHandle, schoolId: string | null): Promise<ReadonlySet<string>> => {
  if (schoolId === null) return new Set();
  const names = await knownNameWords(read, schoolId);
  return new Set([...names].map(folded));
};

/** The words that no list knows, in order. Nothing when the checker broke down. */
export const checkText = async (context: SpellingContext, text: string): Promise<Marked[]> => {
  const { read } = context;
  const schoolId = await currentSchool(read);
  const own = new Set((await ownWordsOf(read, schoolId)).map(folded));
  const isKnown = isKnownIn([own, await namesOf(read, schoolId)]);
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

/** Of the current school. */
export const ownWords = async ({ read }: Pick<OpenContext, 'read'>): Promise<string[]> =>
  ownWordsOf(read, await currentSchool(read));

/** @throws CodedError NOT_FOUND */
const requireSchool = async (read: ReadHandle): Promise<string> => {
  const schoolId = await currentSchool(read);
  if (schoolId === null) throw new CodedError('NOT_FOUND');
  return schoolId;
};

/** Gives all own words of the current school. @throws CodedError NOT_FOUND without one */
export const learnWord = async (
  { write, clock }: Pick<OpenContext, 'write' | 'clock'>,
  word: string,
): Promise<string[]> => {
  const schoolId = await requireSchool(write);
  await insertOwnWord(write, { schoolId, word: plainWord(word), at: moment(clock) });
  return selectOwnWords(write, schoolId);
};

/** Gives all own words of the current school. @throws CodedError NOT_FOUND without one */
export const forgetWord = async (
  { write }: Pick<OpenContext, 'write'>,
  word: string,
): Promise<string[]> => {
  const schoolId = await requireSchool(write);
  await deleteOwnWord(write, { schoolId, word: plainWord(word) });
  return selectOwnWords(write, schoolId);
};
