import { describe, expect, it } from 'vitest';
import {
  contentOf,
  emptyNoteForm,
  formOfDraft,
  formOfNote,
  isSameForm,
  NoteForm,
} from '../../../renderer/features/notes/note-form';
import { readTime } from '../../../renderer/features/notes/time-of-day';
import { privateFormOfDraft } from '../../../renderer/features/notes/private-note-form';
import { emptyQuickNote, quickNoteOfDraft } from '../../../renderer/features/notes/quick-note-form';

const base = emptyNoteForm('2025-11-12');
const written = { ...base, title: 'Startgesprek', observation: 'Moeder ziet thuis hetzelfde.' };

const codesOf = (form: NoteForm): readonly string[] =>
  NoteForm.safeParse(form).error?.issues.map(({ message }) => message) ?? [];

describe('the form of a note', () => {
  it('refuses what says nothing, and a day or time that is none', () => {
    expect(codesOf(written)).toEqual([]);
    expect(codesOf({ ...base, observation: ' \n' })).toEqual(['empty']);
    expect(codesOf({ ...written, occurredOn: '31-02' })).toEqual(['day']);
    expect(codesOf({ ...written, occurredOn: null })).toEqual(['day']);
    expect(codesOf({ ...written, occurredAt: '25:00' })).toEqual(['time']);
    expect(codesOf({ ...written, tags: ['x'.repeat(41)] })).toEqual(['tags']);
  });

  it('becomes a note and comes back from it', () => {
    const form = { ...written, occurredAt: '15:30', tags: [' start ', 'start', ''] };
    const content = contentOf(form);
    expect(content).toMatchObject({ occurredAt: '15:30', tags: ['start'], title: 'Startgesprek' });
    expect(formOfNote(content, 3)).toEqual({ ...form, tags: ['start'], version: 3 });
    expect(contentOf(written).occurredAt).toBeNull();
  });
});

describe('a typed time', () => {
  it.each([
    ['9:05', '09:05'],
    ['10.20', '10:20'],
    ['1020', '10:20'],
    [' 9 ', '09:00'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['10:60', null],
    ['half elf', null],
    ['', null],
  ])('%j is %j', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});

describe('a draft of a note', () => {
  it('gives back what was typed, half or whole', () => {
    const typed = {
      ...written,
      occurredOn: '3-',
      occurredAt: '1',
      attachmentIds: ['a'],
      version: 2,
    };
    expect(formOfDraft(JSON.parse(JSON.stringify(typed)) as typeof typed, base)).toEqual(typed);
  });

  it('keeps the text of a payload that no longer fits', () => {
    const old = { kind: 'phantom', observation: 'Tekst', tags: 'geen lijst', extra: 1 };
    expect(formOfDraft(old, base)).toEqual({ ...base, observation: 'Tekst' });
  });

  it('needs no notice when it says what is saved', () => {
    expect(isSameForm(formOfDraft({ ...written }, base), written)).toBe(true);
    expect(isSameForm(formOfDraft({ ...written, title: 'x' }, base), written)).toBe(false);
  });
});

describe('a draft of a private working note', () => {
  it('gives back the text, or the base where it has none', () => {
    const stored = { body: 'Nagaan', version: 1 };
    expect(privateFormOfDraft({ body: 'Nagaan!', version: 1 }, stored).body).toBe('Nagaan!');
    expect(privateFormOfDraft({}, stored)).toEqual(stored);
  });
});

describe('a draft of a quick note', () => {
  it('keeps its file only while that can be chosen', () => {
    const typed = { caseFileId: 'a', kind: 'phone', text: 'Gebeld' };
    expect(quickNoteOfDraft(typed, ['a', 'b'])).toEqual(typed);
    expect(quickNoteOfDraft(typed, ['b'])).toEqual({ ...typed, caseFileId: null });
    expect(quickNoteOfDraft({ text: 1 }, [])).toEqual(emptyQuickNote);
  });
});
