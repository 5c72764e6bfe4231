import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../electron/contract/error-codes';
import { classListErrorCodes } from '../../../electron/features/pupils/class-list/class-list-error';
import {
  answerOfValue,
  valueOfAnswer,
} from '../../../renderer/features/class-lists/question-answers';
import type { Ask } from '../../../renderer/features/class-lists/question-answers';
import { refusalText } from '../../../renderer/features/class-lists/refusal-texts';
import {
  firstSchoolChoice,
  schoolProblem,
  schoolRequest,
} from '../../../renderer/features/class-lists/school-choice';
import { ReadList } from '../../../electron/contract/class-lists';
import { PupilId, SchoolId } from '../../../electron/contract/ids';
import { v7 } from 'uuid';

const codes = errorCodes.filter((code) => code.startsWith('CLASS_LIST_'));

describe('every error of a class list', () => {
  it.each(codes)('%s says what happened and what to do, in Dutch', (code) => {
    const refusal = refusalText(code, {});
    expect(refusal?.what).toMatch(/^[A-Z].*\.$/u);
    expect(refusal?.next).toMatch(/^[A-Z].*\.$/u);
    expect(`${refusal?.what} ${refusal?.next}`).not.toMatch(/undefined|null|NaN|\[object/u);
  });
  it('is one that the readers or the service can give', () => {
    expect(codes).toEqual(expect.arrayContaining([...classListErrorCodes]));
  });
  it('names the line where the file has one', () => {
    expect(refusalText('CLASS_LIST_DOCTYPE', { line: 12 })?.what).toContain('(regel 12)');
    expect(refusalText('CLASS_LIST_TRUNCATED', { line: 3 })?.what).toContain('(regel 3)');
  });
  it('sends an old EDEX2000 file to the export of EDEXML', () => {
    expect(refusalText('CLASS_LIST_OLD_EDEX')?.next).toContain('Exporteer EDEXML');
  });
  it('names a forbidden column by its Dutch word', () => {
    expect(refusalText('CLASS_LIST_COLUMN_FORBIDDEN', { field: 'postcode' })?.what).toContain(
      'postcode',
    );
  });
  it('leaves other codes to the app', () => {
    expect(refusalText('VAULT_LOCKED')).toBeNull();
  });
});

const list = (change: { knownSchoolId?: string; brinCode?: string | null } = {}): ReadList =>
  ReadList.parse({
    school: { name: null, brinCode: change.brinCode ?? null },
    knownSchoolId: change.knownSchoolId ?? null,
    startYear: 2025,
    schoolYearOver: false,
    referenceDay: '2025-09-01',
    pupilCount: 1,
    pupilsWithoutClass: 0,
    classes: [],
    issues: [],
    issuesOmitted: 0,
  });
const one = SchoolId.parse(v7());
const two = SchoolId.parse(v7());
const vault = { schools: [{ id: one }, { id: two }], current: one };

describe('the school of a list', () => {
  it('is the one that the list names, whatever is open', () => {
    expect(firstSchoolChoice(list({ knownSchoolId: two }), vault)).toEqual({
      kind: 'existing',
      id: two,
    });
  });
  it('is never guessed for an unknown code while the vault has schools', () => {
    const pick = firstSchoolChoice(list({ brinCode: '00XX' }), vault);
    expect([pick.kind, schoolProblem(pick), schoolRequest(pick)]).toEqual([
      'none',
      'schoolMissing',
      null,
    ]);
  });
  it('is the open one for rows without a code, and a new one in an empty vault', () => {
    expect(firstSchoolChoice(list(), vault)).toEqual({ kind: 'existing', id: one });
    const pick = firstSchoolChoice(list({ brinCode: '00XX' }), { schools: [], current: null });
    expect([pick.kind, schoolProblem(pick)]).toEqual(['new', 'schoolNameMissing']);
  });
});

describe('an answer', () => {
  const pupilId = PupilId.parse(v7());
  const ask: Ask = {
    id: 'POSSIBLE_DOUBLE:7',
    code: 'POSSIBLE_DOUBLE',
    line: 4,
    pupilId: null,
    name: 'Noor Voorbeeld',
    codeName: null,
    birthDate: null,
    className: null,
    candidates: [
      { pupilId, name: 'Noor Voorbeeld', codeName: null, birthDate: null, className: null },
    ],
  };
  it.each([`same:${pupilId}`, 'add', 'leaveOut', 'year:4'])('survives its value: %s', (value) => {
    expect(valueOfAnswer(answerOfValue(ask, value) ?? undefined)).toBe(value);
  });
  it('can not point at a pupil that was not asked about', () => {
    expect(answerOfValue(ask, `same:${v7()}`)).toBeNull();
  });
});
