import { describe, expect, it } from 'vitest';
import {
  livingChoices,
  refusedChoice,
  whichGoes,
} from '../../../electron/features/handover/rules/which-goes';
import { allowing, candidate } from './candidate';

const nothing = allowing({ parts: ['pupil'], specialCategories: false });
const add = (reason: string, key = 'noteObservations:note-1') =>
  ({ choice: 'add', key, reason }) as const;
const leaveOut = (key = 'noteObservations:note-1') => ({ choice: 'leaveOut', key }) as const;

describe('which items go along', () => {
  it('lets along what the profile names, and keeps the rest', () => {
    expect(whichGoes([candidate()], allowing(), [])).toMatchObject([{ goes: true, grounds: [] }]);
    expect(whichGoes([candidate()], nothing, [])).toMatchObject([
      { goes: false, grounds: ['notInProfile'], reason: '' },
    ]);
  });

  it('keeps what a person left out', () => {
    expect(whichGoes([candidate()], allowing(), [leaveOut()])).toMatchObject([
      { goes: false, grounds: ['leftOut'] },
    ]);
  });

  it('lets along what the profile forbids with a reason, and not without one', () => {
    expect(whichGoes([candidate()], nothing, [add('De leerkracht vroeg erom.')])).toMatchObject([
      { goes: true, grounds: ['notInProfile'], reason: 'De leerkracht vroeg erom.' },
    ]);
    expect(whichGoes([candidate()], nothing, [add('  ')])).toMatchObject([{ goes: false }]);
  });

  it('asks for a reason where another child is named, whatever the profile', () => {
    const [item] = whichGoes([candidate({ otherChild: true })], allowing(), []);
    expect(item).toMatchObject({ goes: false, grounds: ['otherChild'] });
  });

  it('takes brothers and sisters for other children, also where the profile names them', () => {
    const [item] = whichGoes([candidate({ part: 'relatives' })], allowing(), []);
    expect(item).toMatchObject({ goes: false, grounds: ['otherChild'] });
  });

  it('asks for a reason for health, faith and origin unless the profile allows them', () => {
    const special = [candidate({ specialCategory: true })];
    expect(whichGoes(special, allowing(), [])).toMatchObject([{ goes: true, grounds: [] }]);
    expect(whichGoes(special, allowing({ specialCategories: false }), [])).toMatchObject([
      { goes: false, grounds: ['specialCategory'] },
    ]);
  });

  it('tells every ground that holds', () => {
    const [item] = whichGoes([candidate({ specialCategory: true, otherChild: true })], nothing, [
      leaveOut(),
    ]);
    expect(item?.grounds).toEqual(['notInProfile', 'specialCategory', 'otherChild', 'leftOut']);
  });

  it('never lets a private working note along, nor what belongs to a secret address', () => {
    const items = [
      candidate({ part: 'privateWorkingNotes' }),
      candidate({ part: 'guardianDetails', never: true }),
    ];
    const reasons = [
      add('Toch mee.', 'privateWorkingNotes:note-1'),
      add('Toch mee.', 'guardianDetails:note-1'),
    ];
    expect(whichGoes(items, allowing(), reasons)).toMatchObject([
      { goes: false, grounds: ['never'], reason: '' },
      { goes: false, grounds: ['never'], reason: '' },
    ]);
  });

  it('always lets the pupil along, also where the name of a brother is in it', () => {
    const pupil = candidate({ part: 'pupil', otherChild: true, specialCategory: true });
    expect(whichGoes([pupil], nothing, [leaveOut('pupil:note-1')])).toMatchObject([
      { goes: true, grounds: [], reason: '' },
    ]);
  });

  it('keeps a part whose ground part of the same record stays', () => {
    const items = [
      candidate(),
      candidate({ part: 'noteInterpretations' }),
      candidate({ part: 'noteInterpretations', id: 'note-2' }),
      candidate({ id: 'note-2' }),
    ];
    expect(whichGoes(items, allowing(), [leaveOut()])).toMatchObject([
      { goes: false, grounds: ['leftOut'] },
      { goes: false, grounds: ['baseStays'] },
      { goes: true },
      { goes: true },
    ]);
  });

  it('lets a part along that stands alone in its record', () => {
    const alone = candidate({ part: 'noteInterpretations' });
    expect(whichGoes([alone], allowing(), [])).toMatchObject([{ goes: true }]);
  });
});

describe('choices', () => {
  it('forgets those about what is gone, and takes the last one about the rest', () => {
    const choices = [leaveOut('noteObservations:gone'), leaveOut(), add('Toch.')];
    expect(livingChoices([candidate()], choices)).toEqual([add('Toch.')]);
  });

  it('refuses what goes against the profile without a reason', () => {
    expect(refusedChoice([candidate()], nothing, [add('')])).toBe('REASON_MISSING');
    expect(refusedChoice([candidate()], nothing, [add('Nodig.')])).toBeNull();
    expect(refusedChoice([candidate()], allowing(), [add('')])).toBeNull();
  });

  it('refuses to add what never goes, and to leave out who it is about', () => {
    const secret = candidate({ part: 'privateWorkingNotes' });
    const pupil = candidate({ part: 'pupil' });
    const key = 'privateWorkingNotes:note-1';
    expect(refusedChoice([secret], allowing(), [add('Nodig.', key)])).toBe('INVALID_INPUT');
    expect(refusedChoice([secret], allowing(), [leaveOut(key)])).toBeNull();
    expect(refusedChoice([pupil], allowing(), [leaveOut('pupil:note-1')])).toBe('INVALID_INPUT');
  });
});
