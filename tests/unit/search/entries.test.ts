import { describe, expect, it } from 'vitest';
import { SearchHit } from '../../../electron/contract/search';
import { foundGroups, startGroups } from '../../../renderer/features/search/entries';
import type { Group, Shown } from '../../../renderer/features/search/entries';

const id = (last: number): string => `01990000-0000-7000-8000-00000000000${last}`;
const plain = (text: string) => [{ text, match: false }];

const hits = SearchHit.array().parse([
  {
    type: 'caseFile',
    caseFileId: id(1),
    codeName: 'Lantaarn',
    name: plain('Noor Voorbeeld'),
    classGroupName: 'groep 5',
    archived: false,
  },
  { type: 'pupil', pupilId: id(2), name: plain('Noor Dekker'), classGroupName: null },
  {
    type: 'note',
    noteId: id(3),
    caseFileId: id(1),
    codeName: 'Lantaarn',
    pupilName: 'Noor Voorbeeld',
    kind: 'meeting',
    occurredOn: '2025-11-01',
    title: [],
    snippet: plain('Een tekst.'),
  },
]);
const actions = [
  { id: 'lock', label: 'Vergrendel', run: () => undefined },
  { id: 'backup', label: 'Back-up maken', run: () => undefined },
];
const open: Shown = {
  hidden: false,
  nameOf: ({ pupilName }) => pupilName,
  today: '2025-11-12',
};
const lines = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ name, entries }) =>
    entries.map(({ title, sub }) => `${name}: ${title.map(({ text }) => text).join('')} | ${sub}`),
  );

const furtherHits = SearchHit.array().parse([
  {
    type: 'guardianContact',
    guardianContactId: id(4),
    caseFileId: id(1),
    codeName: 'Lantaarn',
    pupilName: 'Noor Voorbeeld',
    kind: 'phone',
    on: '2025-11-02',
    snippet: plain('Moeder belt.'),
  },
  {
    type: 'concernSignal',
    concernSignalId: id(5),
    caseFileId: id(1),
    codeName: 'Lantaarn',
    pupilName: 'Noor Voorbeeld',
    domain: 'attendance',
    on: '2025-11-03',
    snippet: plain('Kwam te laat.'),
  },
]);

describe('contacts and signals in the search list', () => {
  const groups = foundGroups({ query: 'noor', hits: furtherHits }, [], open);

  it('have a group of their own, with what tells them apart', () => {
    expect(lines(groups)).toEqual([
      'Contacten met ouders: Telefoon | Noor Voorbeeld · contact met ouders · 2 nov',
      'Signalen: Signaal over aanwezigheid | Noor Voorbeeld · 3 nov',
    ]);
  });

  it('lead to the contacts of the file, and to the signal itself', () => {
    expect(groups.flatMap(({ entries }) => entries.map(({ target }) => target))).toEqual([
      { path: `/dossiers/${id(1)}/ouders?deel=contacten` },
      { path: `/dossiers/${id(1)}/signalen?open=${id(5)}` },
    ]);
  });
});

describe('the search list', () => {
  it('shows hits by kind with what tells them apart', () => {
    expect(lines(foundGroups({ query: 'noor', hits }, actions, open))).toEqual([
      'Dossiers: Noor Voorbeeld | Casus Lantaarn · groep 5',
      'Leerlingen: Noor Dekker | Nog geen dossier: maak er een',
      'Notities: Overleg | Noor Voorbeeld · 1 nov',
    ]);
  });

  it('leads to the file, to a new file and to the note itself', () => {
    const groups = foundGroups({ query: 'noor', hits }, actions, open);
    expect(groups.flatMap(({ entries }) => entries.map(({ target }) => target))).toEqual([
      { path: `/dossiers/${id(1)}/overzicht` },
      { path: `/dossiers/nieuw?leerling=${id(2)}` },
      { path: `/dossiers/${id(1)}/notities?notitie=${id(3)}` },
    ]);
  });

  it('lists no pupils and no second name while names are hidden', () => {
    const hidden: Shown = { ...open, hidden: true, nameOf: () => 'Casus Lantaarn' };
    expect(lines(foundGroups({ query: 'noor', hits }, actions, hidden))).toEqual([
      'Dossiers: Noor Voorbeeld | groep 5',
      'Notities: Overleg | Casus Lantaarn · 1 nov',
    ]);
  });

  it('puts an action first when its name is clearly being typed, else last', () => {
    const first = (query: string): string | undefined =>
      foundGroups({ query, hits }, actions, open)[0]?.name;
    expect(first('vergr')).toBe('Acties');
    expect(first('ver')).toBe('Dossiers');
    expect(lines(foundGroups({ query: 'maken', hits: [] }, actions, open))).toEqual([
      'Acties: Back-up maken | ',
    ]);
  });

  it('offers every action before anything is typed', () => {
    expect(lines(startGroups([], actions, open))).toEqual([
      'Acties: Vergrendel | ',
      'Acties: Back-up maken | ',
    ]);
  });
});
