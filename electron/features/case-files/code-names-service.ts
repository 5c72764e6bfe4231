import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { selectAllNames, selectCasusLabels, selectCodeNames } from './case-files-repository';
import { codeNameKey, drawCodeNames, isName, tidyCodeName, wordsOfNames } from './code-names';

const PROPOSALS = 6;

const nameWordsOf = async (read: ReadHandle): Promise<ReadonlySet<string>> =>
  wordsOfNames(await selectAllNames(read));

// One name for a file and a casus would link the two for whoever sees both (design.md, "Records").
const casusKeysOf = async (read: ReadHandle): Promise<string[]> =>
  (await selectCasusLabels(read)).map(codeNameKey);

type Drawing = Pick<OpenContext, 'read' | 'random'> & {
  /** Names that are saved in the same breath. */
  readonly newNames: readonly string[];
  readonly count: number;
};

const drawFree = async ({ read, random, newNames, count }: Drawing): Promise<string[]> => {
  const codeNames = await selectCodeNames(read);
  const taken = new Set([
    ...codeNames.map(({ code_name }) => codeNameKey(code_name)),
    ...(await casusKeysOf(read)),
  ]);
  const nameWords = new Set([...(await nameWordsOf(read)), ...wordsOfNames(newNames)]);
  return [...drawCodeNames({ taken, nameWords }, { random, count })];
};

/** Six free code names, drawn anew at each call; equal to no label of a casus either. */
export const proposeCodeNames = ({ read, random }: OpenContext): Promise<string[]> =>
  drawFree({ read, random, newNames: [], count: PROPOSALS });

/** One for a file that comes with these names. @throws CodedError CODE_NAME_TAKEN where none is left */
export const drawCodeName = async (
  { read, random }: Pick<OpenContext, 'read' | 'random'>,
  newNames: readonly string[],
): Promise<string> => {
  const [drawn] = await drawFree({ read, random, newNames, count: 1 });
  if (drawn === undefined) throw new CodedError('CODE_NAME_TAKEN');
  return drawn;
};

/** True when a name that came into the vault later equals this code name. */
export const isNameNow = async (read: ReadHandle, codeName: string): Promise<boolean> =>
  isName(codeName, await nameWordsOf(read));

type Wish = {
  readonly typed: string;
  /** The file that gets the code name; null for a new one. */
  readonly caseFileId: string | null;
  /** Names that are saved in the same breath. */
  readonly newNames: readonly string[];
};

/**
 * The code name as it will be stored.
 * @throws CodedError CODE_NAME_TAKEN (by a file or a casus), CODE_NAME_IS_A_NAME (also for a text without letters)
 */
export const claimCodeName = async (
  read: ReadHandle,
  { typed, caseFileId, newNames }: Wish,
): Promise<string> => {
  const codeName = tidyCodeName(typed);
  const key = codeNameKey(codeName);
  const codeNames = await selectCodeNames(read);
  const own = codeNames.find(({ id }) => id === caseFileId);
  const taken = codeNames.some(({ id, code_name }) => {
    return id !== caseFileId && codeNameKey(code_name) === key;
  });
  if (taken) throw new CodedError('CODE_NAME_TAKEN');
  // A name that came later must not stop somebody from saving; the screen asks for another code name.
  if (own !== undefined && codeNameKey(own.code_name) === key) return codeName;
  if ((await casusKeysOf(read)).includes(key)) throw new CodedError('CODE_NAME_TAKEN');
  const words = new Set([...(await nameWordsOf(read)), ...wordsOfNames(newNames)]);
  if (key === '' || isName(codeName, words)) throw new CodedError('CODE_NAME_IS_A_NAME');
  return codeName;
};
