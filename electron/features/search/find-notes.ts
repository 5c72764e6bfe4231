/** Hits in the text of notes, private working notes, contacts with guardians and signals. */
import type { SearchHit } from '../../contract/search';
import type { ReadHandle } from '../../vault/database/handles';
import { createMask } from '../privacy/privacy-service';
import type { Asked } from './find-names';
import { loadFound } from './found-texts';
import type { Found } from './found-texts';
import { matchesAll, noteWords, toMatchQuery } from './query-words';
import { rankNotes } from './rank';
import { selectCandidates } from './search-repository';

/** In the privacy view texts drop out that match by a hidden name alone: so many are looked at. */
const HIDDEN_FACTOR = 2;

/** The first `limit` that match with their names replaced too. */
const hideNames = async (
  read: ReadHandle,
  asked: Asked & { readonly found: readonly Found[]; readonly limit: number },
): Promise<readonly Found[]> => {
  const { schoolId, words, found, limit } = asked;
  const mask = await createMask(read, schoolId);
  const shown: Found[] = [];
  for (const one of found) {
    if (shown.length === limit) break;
    const title = mask(one.title, one.caseFileId);
    const body = mask(one.body, one.caseFileId);
    if (matchesAll(`${title}\n${body}`, words)) shown.push({ ...one, title, body });
  }
  return shown;
};

export const findNotes = async (
  read: ReadHandle,
  asked: Asked & { readonly today: string; readonly limit: number },
): Promise<readonly SearchHit[]> => {
  const { schoolId, namesHidden, today, limit } = asked;
  const words = noteWords(asked.words);
  if (words.length === 0) return [];
  const candidates = await selectCandidates(read, { match: toMatchQuery(words), schoolId });
  const best = rankNotes(candidates, today).slice(0, namesHidden ? limit * HIDDEN_FACTOR : limit);
  if (best.length === 0) return [];
  const found = await loadFound(read, { ...asked, words, best });
  const shown = namesHidden ? await hideNames(read, { ...asked, words, found }) : found;
  return shown.map(({ title, body, hit }) => hit({ title, body }));
};
