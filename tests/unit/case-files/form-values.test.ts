import { describe, expect, it } from 'vitest';
import {
  CaseFileForm,
  emptyGuardian,
  emptyRelative,
  newFileValues,
  storedFormOf,
} from '../../../renderer/features/case-files/form-values';

const fresh = newFileValues({ codeName: 'Lantaarn', today: '2025-11-12', phase: 1 });

const problemsOf = (values: unknown): readonly string[] => {
  const { error } = CaseFileForm.safeParse(values);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

describe('the form of a case file', () => {
  it('accepts a new file as it starts', () => {
    expect(problemsOf(fresh)).toEqual([]);
  });

  it('asks for a code name, a real day and a name of each person', () => {
    const values = {
      ...fresh,
      codeName: ' x ',
      openedOn: '31-02',
      guardians: [emptyGuardian],
      relatives: [emptyRelative],
    };
    expect(problemsOf(values)).toEqual([
      'codeName: codeNameShort',
      'openedOn: date',
      'guardians.0.name.firstName: guardianName',
      'relatives.0.firstName: relativeName',
    ]);
  });

  it('takes back a draft that was half typed', () => {
    const values = { ...fresh, codeName: '', openedOn: '31-', guardians: [emptyGuardian] };
    expect(storedFormOf({ version: 3, values })).toEqual({ version: 3, values });
  });

  it('does not take back what another form wrote', () => {
    expect(storedFormOf({ summary: 'tekst', version: 1 })).toBeNull();
    expect(storedFormOf(undefined)).toBeNull();
  });
});
