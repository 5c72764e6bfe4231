/** Hits in the text of notes and private working notes. */
import { CaseFileId, NoteId, PrivateWorkingNoteId } from '../../contract/ids';
import { displayNameOf } from '../../contract/person-name';
import type { SearchHit } from '../../contract/search';
import type { ReadHandle } from '../../vault/database/handles';
import { createMask } from '../privacy/privacy-service';
import { nameOfRow } from './find-names';
import type { Asked } from './find-names';
import { highlight, snippet } from './highlight';
import { matchesAll, noteWords, toMatchQuery } from './query-words';
import type { Word } from './query-words';
import { rankNotes } from './rank';
import type { Candidate } from './rank';
import { selectCandidates, selectFoundNotes, selectFoundPrivateNotes } from './search-repository';
import type { FoundNoteRow, FoundPrivateRow } from './search-repository';

/** In the privacy view notes drop out that match by a hidden name alone: so many are looked at. */
const HIDDEN_FACTOR = 2;

type Found = {
  readonly title: string;
  readonly body: string;
  readonly caseFileId: string;
  readonly hit: (shown: Shown) => SearchHit;
};
type Shown = { readonly title: string; readonly body: string };

const tagsOf = (json: string): string => {
  const tags: unknown = JSON.parse(json);
  return Array.isArray(tags) ? tags.join(', ') : '';
};

/** The text to show a piece of; the tags go along where one of them is a match. */
const bodyOf = (row: FoundNoteRow, words: readonly Word[]): string => {
  const tags = tagsOf(row.tags);
  const shown = words.some((word) => matchesAll(tags, [word])) ? tags : '';
  return [row.observation, row.interpretation, shown].filter((part) => part !== '').join('\n');
};

const fileOf = (row: FoundNoteRow | FoundPrivateRow, namesHidden: boolean) => ({
  caseFileId: CaseFileId.parse(row.case_file_id),
  codeName: row.code_name,
  pupilName: namesHidden ? '' : displayNameOf(nameOfRow(row)),
});

const noteFound = (row: FoundNoteRow, { words, namesHidden }: Asked): Found => ({
  title: row.title,
  body: bodyOf(row, words),
  caseFileId: row.case_file_id,
  hit: ({ title, body }) => ({
    type: 'note',
    noteId: NoteId.parse(row.id),
    ...fileOf(row, namesHidden),
    kind: row.kind,
    occurredOn: row.occurred_on,
    title: highlight(title, words),
    snippet: snippet(body, words),
  }),
});

const privateFound = (row: FoundPrivateRow, { words, namesHidden }: Asked): Found => ({
  title: '',
  body: row.body,
  caseFileId: row.case_file_id,
  hit: ({ body }) => ({
    type: 'privateNote',
    privateNoteId: PrivateWorkingNoteId.parse(row.id),
    ...fileOf(row, namesHidden),
    snippet: snippet(body, words),
  }),
});

const load = async (
  read: ReadHandle,
  { best, ...asked }: Asked & { readonly best: readonly Candidate[] },
): Promise<readonly Found[]> => {
  const seqs = (source: Candidate['source']): readonly number[] =>
    best.filter((one) => one.source === source).map(({ seq }) => seq);
  const notes = await selectFoundNotes(read, seqs('note'));
  const privateNotes = await selectFoundPrivateNotes(read, seqs('privateNote'));
  const found = {
    note: new Map(notes.map((row) => [row.seq, noteFound(row, asked)])),
    privateNote: new Map(privateNotes.map((row) => [row.seq, privateFound(row, asked)])),
  };
  return best.flatMap(({ source, seq }) => found[source].get(seq) ?? []);
};

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
  const found = await load(read, { ...asked, words, best });
  const shown = namesHidden ? await hideNames(read, { ...asked, words, found }) : found;
  return shown.map(({ title, body, hit }) => hit({ title, body }));
};
