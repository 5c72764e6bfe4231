import { describe, expect, it } from 'vitest';
import { Note, PrivateWorkingNote } from '../../../electron/contract/notes';
import { firstWords } from '../../../renderer/features/notes/first-words';
import { dayAndTime, shortDay } from '../../../renderer/features/notes/moments';
import {
  filterTimeline,
  mergeTimeline,
  noFilter,
  tagsOf,
} from '../../../renderer/features/notes/timeline-entries';

const FILE = '019a0000-0000-7000-8000-000000000001';
const id = (number: number): string =>
  `019a0000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`;

const note = (number: number, change: object): Note =>
  Note.parse({
    id: id(number),
    caseFileId: FILE,
    kind: 'observation',
    title: '',
    occurredOn: '2025-11-11',
    occurredAt: null,
    observation: 'x',
    interpretation: '',
    tags: [],
    version: 1,
    attachments: [],
    deletedAt: null,
    createdAt: '2025-11-11T08:00:00.000Z',
    updatedAt: '2025-11-11T08:00:00.000Z',
    ...change,
  });

const privateNote = PrivateWorkingNote.parse({
  id: id(50),
  caseFileId: FILE,
  body: 'Nagaan',
  version: 1,
  deletedAt: null,
  createdAt: '2025-11-10T12:00:00.000Z',
  updatedAt: '2025-11-10T12:00:00.000Z',
});

const notes = [
  note(1, { occurredOn: '2025-11-11', occurredAt: '10:20', tags: ['pauze'] }),
  note(2, { occurredOn: '2025-11-11', kind: 'phone' }),
  note(3, { occurredOn: '2025-11-06', occurredAt: '15:30', tags: ['rekenen', 'pauze'] }),
];

const idsOf = (entries: readonly { readonly id: string }[]): readonly number[] =>
  entries.map((entry) => Number(entry.id.slice(-2)));

describe('the timeline', () => {
  it('puts private working notes between the notes by the day they were made', () => {
    expect(idsOf(mergeTimeline(notes, [privateNote]))).toEqual([1, 2, 50, 3]);
  });

  it('is filtered by kind and tag; a private working note has no tags', () => {
    const all = mergeTimeline(notes, [privateNote]);
    expect(idsOf(filterTimeline(all, noFilter))).toEqual([1, 2, 50, 3]);
    expect(idsOf(filterTimeline(all, { kind: 'phone', tag: null }))).toEqual([2]);
    expect(idsOf(filterTimeline(all, { kind: 'private', tag: null }))).toEqual([50]);
    expect(idsOf(filterTimeline(all, { kind: null, tag: 'pauze' }))).toEqual([1, 3]);
    expect(idsOf(filterTimeline(all, { kind: 'private', tag: 'pauze' }))).toEqual([]);
  });

  it('offers each tag once, by alphabet', () => {
    expect(tagsOf(notes)).toEqual(['pauze', 'rekenen']);
  });
});

describe('days on the screen', () => {
  it('carry their year only when it is another one', () => {
    expect(shortDay('2025-03-01', '2025-11-12')).toBe('1 mrt');
    expect(shortDay('2024-03-01', '2025-11-12')).toBe('1 mrt 2024');
    expect(dayAndTime({ day: '2025-11-11', time: '10:20' }, '2025-11-12')).toBe('11 nov, 10:20');
    expect(dayAndTime({ day: '2025-11-11', time: null }, '2025-11-12')).toBe('11 nov');
  });

  it('and long texts are cut with a sign', () => {
    expect(firstWords('kort')).toBe('kort');
    expect(firstWords('a'.repeat(200))).toBe(`${'a'.repeat(140)} …`);
  });
});
