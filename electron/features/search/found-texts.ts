/** Texts that were found: what of them is shown, and the hit that they become. */
import {
  CaseFileId,
  ConcernSignalId,
  GuardianContactId,
  NoteId,
  PrivateWorkingNoteId,
} from '../../contract/ids';
import { displayNameOf } from '../../contract/person-name';
import type { SearchHit } from '../../contract/search';
import type { ReadHandle } from '../../vault/database/handles';
import { nameOfRow } from './find-names';
import type { Asked } from './find-names';
import { highlight, snippet } from './highlight';
import { matchesAll } from './query-words';
import type { Word } from './query-words';
import type { Candidate } from './rank';
import {
  selectFoundContacts,
  selectFoundNotes,
  selectFoundPrivateNotes,
  selectFoundSignals,
} from './search-repository';
import type {
  FoundContactRow,
  FoundNoteRow,
  FoundPrivateRow,
  FoundSignalRow,
} from './search-repository';

export type Shown = { readonly title: string; readonly body: string };

export type Found = Shown & {
  readonly caseFileId: string;
  /** With the texts as they may be shown. */
  readonly hit: (shown: Shown) => SearchHit;
};

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n');

const tagsOf = (json: string): string => {
  const tags: unknown = JSON.parse(json);
  return Array.isArray(tags) ? tags.join(', ') : '';
};

/** The text to show a piece of; the tags go along where one of them is a match. */
const bodyOf = (row: FoundNoteRow, words: readonly Word[]): string => {
  const tags = tagsOf(row.tags);
  const shown = words.some((word) => matchesAll(tags, [word])) ? tags : '';
  return joined(row.observation, row.interpretation, shown);
};

type AnyRow = FoundNoteRow | FoundPrivateRow | FoundContactRow | FoundSignalRow;

const fileOf = (row: AnyRow, namesHidden: boolean) => ({
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

const contactFound = (row: FoundContactRow, { words, namesHidden }: Asked): Found => ({
  title: '',
  body: joined(row.said, row.follow_up),
  caseFileId: row.case_file_id,
  hit: ({ body }) => ({
    type: 'guardianContact',
    guardianContactId: GuardianContactId.parse(row.id),
    ...fileOf(row, namesHidden),
    kind: row.kind,
    on: row.on_day,
    snippet: snippet(body, words),
  }),
});

const signalFound = (row: FoundSignalRow, { words, namesHidden }: Asked): Found => ({
  title: '',
  body: joined(row.fact, row.interpretation, row.situation),
  caseFileId: row.case_file_id,
  hit: ({ body }) => ({
    type: 'concernSignal',
    concernSignalId: ConcernSignalId.parse(row.id),
    ...fileOf(row, namesHidden),
    domain: row.domain,
    on: row.on_day,
    snippet: snippet(body, words),
  }),
});

const bySeq = <Row extends { readonly seq: number }>(
  rows: readonly Row[],
  found: (row: Row) => Found,
): ReadonlyMap<number, Found> => new Map(rows.map((row) => [row.seq, found(row)]));

/** Those of the candidates, in their order. */
export const loadFound = async (
  read: ReadHandle,
  { best, ...asked }: Asked & { readonly best: readonly Candidate[] },
): Promise<readonly Found[]> => {
  const seqs = (source: Candidate['source']): readonly number[] =>
    best.filter((one) => one.source === source).map(({ seq }) => seq);
  const found: Readonly<Record<Candidate['source'], ReadonlyMap<number, Found>>> = {
    note: bySeq(await selectFoundNotes(read, seqs('note')), (row) => noteFound(row, asked)),
    privateNote: bySeq(await selectFoundPrivateNotes(read, seqs('privateNote')), (row) =>
      privateFound(row, asked),
    ),
    guardianContact: bySeq(await selectFoundContacts(read, seqs('guardianContact')), (row) =>
      contactFound(row, asked),
    ),
    concernSignal: bySeq(await selectFoundSignals(read, seqs('concernSignal')), (row) =>
      signalFound(row, asked),
    ),
  };
  return best.flatMap(({ source, seq }) => found[source].get(seq) ?? []);
};
