/** Ctrl+K: everything of one school by name or by text. */
import type { SearchHit } from '../../contract/search';
import type { OpenContext } from '../context';
import { today } from '../days';
import { findNames } from './find-names';
import { findNotes } from './find-notes';
import { queryWords } from './query-words';
import { namesShown } from './rank';

type SearchInput = {
  readonly schoolId: string;
  readonly query: string;
  readonly limit: number;
  readonly namesHidden: boolean;
};

/** Names first, then what was written, by relevance and recency; nothing of a bin. */
export const find = async (
  { read, clock }: Pick<OpenContext, 'read' | 'clock'>,
  { schoolId, query, limit, namesHidden }: SearchInput,
): Promise<SearchHit[]> => {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const asked = { schoolId, words, namesHidden, limit };
  const names = await findNames(read, asked);
  const notes = await findNotes(read, { ...asked, today: today(clock) });
  const shown = namesShown({ limit, names: names.length, notes: notes.length });
  return [...names.slice(0, shown), ...notes.slice(0, limit - shown)];
};
