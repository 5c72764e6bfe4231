import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSchoolDay } from '../../../build/example-data/days';
import { exampleCaseFiles } from '../../../build/example-data/example-case-files';
import { exampleSchool } from '../../../build/example-data/example-school';
import {
  birthDateNotations,
  type Identifier,
  identifiersInNote,
  identifiersOf,
  noteText,
} from '../../../build/example-data/identifiers';
import { authoredProfiles } from '../../../build/example-data/profiles';
import { mulberry32 } from '../../../build/example-data/random';
import { properWordsOf } from './proper-words';

const school = exampleSchool(mulberry32(1));
const caseFiles = exampleCaseFiles(school, mulberry32(8));
const guardians = caseFiles.flatMap((caseFile) => caseFile.guardians);

/**
 * Words of the names in the pages of practice that the work starts from, by the beginning of their SHA-256:
 * they are real, so they may stand nowhere here, not even in the test that keeps them out.
 */
const wordsOfRealNames = new Set([
  '9ae9320e4cc8534b',
  '870c17b7e7392c6f',
  '013770b8a251ee9b',
  'bcb2b97e5ca9b7d3',
  '0ee57385ea366f68',
  'cf7721d1dc41868f',
  '9ff2f5e7e6747ea2',
  'fc457d42d767a3f3',
  'ac86386b3554633c',
  'a40cc4811c6e5467',
  'e5d11ea978be01fb',
  'f447d1ec6db3933e',
  '576254b6c1e8d8a5',
  '05109e5cff2483f1',
]);

const hashOf = (word: string): string =>
  createHash('sha256').update(word).digest('hex').slice(0, 16);

describe('the example case files', () => {
  it('are forty, of different pupils, with keys of their own', () => {
    expect(caseFiles).toHaveLength(40);
    expect(new Set(caseFiles.map(({ key }) => key)).size).toBe(40);
    expect(new Set(caseFiles.map(({ pupilKey }) => pupilKey)).size).toBe(40);
    const keys = new Set(school.pupils.map(({ key }) => key));
    expect(caseFiles.every(({ pupilKey }) => keys.has(pupilKey))).toBe(true);
  });

  it('are the same for the same seed', () => {
    expect(exampleCaseFiles(school, mulberry32(8))).toEqual(caseFiles);
  });

  it('hold four to fifteen notes on school days in order, none after today', () => {
    for (const { notes, openedOn } of caseFiles) {
      expect(notes.length).toBeGreaterThanOrEqual(4);
      expect(notes.length).toBeLessThanOrEqual(15);
      const moments = notes.map(({ day, time }) => `${day}T${time}`);
      expect(moments.toSorted()).toEqual(moments);
      const days = notes.map(({ day }) => day);
      expect(days.filter((day) => !isSchoolDay(day) || day > '2026-11-20')).toEqual([]);
      expect(openedOn <= (days[0] ?? '')).toBe(true);
      expect(notes.every(({ time }) => /^([01]\d|2[0-3]):[0-5]\d$/u.test(time))).toBe(true);
    }
  });

  it('hold every kind of note, all four phases, and every hard case', () => {
    const notes = caseFiles.flatMap((caseFile) => caseFile.notes);
    expect(new Set(notes.map(({ kind }) => kind)).size).toBe(8);
    expect(new Set(caseFiles.map(({ supportPhase }) => supportPhase))).toEqual(
      new Set([1, 2, 3, 4]),
    );
    expect(new Set(caseFiles.flatMap(({ hardCases }) => hardCases)).size).toBe(9);
    expect(caseFiles.some(({ privateNotes }) => privateNotes.length > 0)).toBe(true);
  });

  it('leave no slot or choice open in a text', () => {
    for (const note of caseFiles.flatMap((caseFile) => caseFile.notes)) {
      expect(noteText(note)).not.toMatch(/[{}[\]|]|undefined/u);
      expect(noteText(note)).not.toMatch(/(?:^|[.!?] )[a-z]/u);
    }
  });

  it('hold fourteen stories by hand with at least six notes of 50 to 150 words', () => {
    expect(authoredProfiles.length).toBeGreaterThanOrEqual(12);
    for (const { caseFile } of authoredProfiles) {
      expect(caseFile.notes.length).toBeGreaterThanOrEqual(6);
      for (const note of caseFile.notes) {
        const words = noteText(note).split(/\s+/u).length;
        expect(words).toBeGreaterThanOrEqual(50);
        expect(words).toBeLessThanOrEqual(150);
      }
    }
  });

  it('give guardians phones and e-mail addresses that nobody can have', () => {
    expect(guardians.every(({ phone }) => /^(06-00000\d{3}|010-0000\d{3})$/u.test(phone))).toBe(
      true,
    );
    expect(guardians.every(({ email }) => email.endsWith('@voorbeeld.invalid'))).toBe(true);
    expect(new Set(guardians.map(({ phone }) => phone)).size).toBe(guardians.length);
    expect(new Set(guardians.map(({ email }) => email)).size).toBe(guardians.length);
    expect(guardians.filter(({ secretAddress }) => secretAddress).length).toBeGreaterThanOrEqual(4);
  });

  it('refer to pupils and staff that exist', () => {
    const pupilKeys = new Set(school.pupils.map(({ key }) => key));
    const staffKeys = new Set(school.staff.map(({ key }) => key));
    for (const caseFile of caseFiles) {
      for (const { pupilKey } of caseFile.siblings) {
        expect(pupilKey === null || pupilKeys.has(pupilKey)).toBe(true);
      }
      expect(caseFile.staffKeys.every((key) => staffKeys.has(key))).toBe(true);
    }
  });

  it('carry over no name from the pages of practice', () => {
    const words = new Set(JSON.stringify([school, caseFiles]).match(/\p{L}+/gu));
    expect(words.size).toBeGreaterThan(1_000);
    expect([...words].filter((word) => wordsOfRealNames.has(hashOf(word)))).toEqual([]);
  });
});

describe('the identifiers of a case file', () => {
  const lists = caseFiles.map((caseFile) => ({
    caseFile,
    identifiers: identifiersOf(caseFile, school),
  }));

  it('occur where they claim to', () => {
    for (const { caseFile, identifiers } of lists) {
      const notes = caseFile.notes.map(noteText).join('\n');
      const pupil = school.pupils.find(({ key }) => key === caseFile.pupilKey);
      const record = JSON.stringify([
        pupil,
        caseFile.guardians,
        caseFile.siblings,
        caseFile.nicknames,
        school.staff,
        [school.name, school.place, school.address, school.brinCode],
      ]);
      const words = notes.split(/[^\p{L}\p{N}@.-]+/u);
      const claimed = (place: Identifier['occursIn']): readonly string[] =>
        identifiers.filter(({ occursIn }) => occursIn === place).map(({ value }) => value);
      expect(claimed('notes').filter((value) => !notes.includes(value))).toEqual([]);
      const elsewhere = [...claimed('record'), ...claimed('derived')];
      expect(elsewhere.filter((value) => words.includes(value))).toEqual([]);
      const inRecord = (value: string): boolean =>
        value.split(' ').every((word) => record.includes(word));
      expect(claimed('record').filter((value) => !inRecord(value))).toEqual([]);
    }
  });

  it('hold each value once, and all contact data and birth date notations', () => {
    for (const { caseFile, identifiers } of lists) {
      const values = identifiers.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      const pupil = school.pupils.find(({ key }) => key === caseFile.pupilKey);
      expect(values).toEqual(
        expect.arrayContaining([...birthDateNotations(pupil?.birthDate ?? '')]),
      );
      for (const { phone, email, address, firstName } of caseFile.guardians) {
        expect(values).toEqual(expect.arrayContaining([phone, email, address, firstName]));
      }
      for (const { firstName } of caseFile.siblings) expect(values).toContain(firstName);
    }
  });

  it('leave no word with a capital inside a sentence unexplained', () => {
    const unexplained = lists.flatMap(({ caseFile, identifiers }) => {
      const words = identifiers.flatMap(({ value }) => [
        ...value.split(' '),
        ...value.split(/[\s-]+/u),
      ]);
      return properWordsOf(caseFile.notes)
        .filter((word) => !words.includes(word))
        .map((word) => `${caseFile.key}: ${word}`);
    });
    expect(unexplained).toEqual([]);
  });

  it('can be asked for one note', () => {
    const first = lists[0];
    const note = first?.caseFile.notes[0];
    const found = note === undefined ? [] : identifiersInNote(note, first?.identifiers ?? []);
    const values = found.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Jurre', 'Charissa', 'Mirjam']));
    expect(values).not.toContain('Fenne');
  });
});
