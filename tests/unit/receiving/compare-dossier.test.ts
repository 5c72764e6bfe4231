import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { emptyGuardianViews } from '../../../electron/contract/guardian-contacts';
import { compareDossier } from '../../../electron/features/receiving/rules/compare-dossier';
import type { Against } from '../../../electron/features/receiving/rules/compare-dossier';
import { chosenHead, chosenRecords } from '../../../electron/features/receiving/rules/chosen-items';
import { differencesOf } from '../../../electron/features/receiving/rules/differences';
import {
  someContact,
  someDossier,
  someGuardian,
  someStaff,
} from '../../integration/archive/support/some-dossier';
import { attachmentOf, noteOf } from '../../integration/receiving/records';

const nobody: Against = { pupil: null, file: null, places: new Map() };
const beside = (file: ReturnType<typeof someDossier>): Against => ({
  pupil: file.pupil,
  file,
  places: new Map(file.records.map(({ id }) => [id, { caseFileId: file.id, inBin: false }])),
});
const states = (...of: Parameters<typeof compareDossier>) =>
  Object.fromEntries(compareDossier(...of).map(({ key, state }) => [key, state]));
const people = { guardian: () => '' };

describe('people of a file', () => {
  it('are the same by name, and a blank of the sender takes nothing away', () => {
    const own = someGuardian({ phone: '06-11111111', language: 'Pools', secretAddress: true });
    const theirs = someGuardian();
    const dossier = someDossier({ guardians: [theirs] });
    const against = beside(someDossier({ ...dossier, guardians: [own] } as never));
    expect(states(dossier, against)).toMatchObject({ [`guardian:${theirs.id}`]: 'same' });
  });

  it('differ in what the sender does say, told in Dutch', () => {
    const own = someGuardian({ custody: 'no', phone: '06-11111111' });
    const theirs = someGuardian({ custody: 'yes' });
    const dossier = someDossier({ guardians: [theirs] });
    const against = beside(someDossier({ ...dossier, guardians: [own] } as never));
    const item = compareDossier(dossier, against).find(({ kind }) => kind === 'guardian');
    expect(item?.state).toBe('differs');
    expect(
      item === undefined ? [] : differencesOf(item.sides, { own: people, theirs: people }),
    ).toEqual([{ field: 'Gezag', own: 'heeft geen gezag', theirs: 'heeft gezag' }]);
  });

  it('of the school are new to a file that has others', () => {
    const one = someStaff('Proef');
    const dossier = someDossier({ staff: [one] });
    const against = beside(someDossier({ ...dossier, staff: [someStaff('Ander')] } as never));
    expect(states(dossier, against)).toMatchObject({ [`staff:${one.id}`]: 'new' });
  });
});

describe('records of a file', () => {
  const note = noteOf('Noor speelt alleen.');

  it('are the same whenever they were written', () => {
    const dossier = someDossier({ records: [note] });
    const later = { ...note, updatedAt: '2025-12-01T10:00:00.000Z' };
    const against = beside(someDossier({ ...dossier, records: [later] } as never));
    expect(states(dossier, against)).toMatchObject({ [`note:${note.id}`]: 'same' });
  });

  it('belong elsewhere where another file has them, and lie in the bin of their own', () => {
    const dossier = someDossier({ records: [note] });
    const place = (caseFileId: string): Against => ({
      ...beside(someDossier({ id: dossier.id })),
      places: new Map([[note.id, { caseFileId, inBin: true }]]),
    });
    expect(states(dossier, place(v7()))).toMatchObject({ [`note:${note.id}`]: 'elsewhere' });
    const inBin = compareDossier(dossier, place(dossier.id)).find(({ kind }) => kind === 'note');
    expect(inBin).toMatchObject({ state: 'differs' });
    expect(
      inBin === undefined ? [] : differencesOf(inBin.sides, { own: people, theirs: people })[0],
    ).toEqual({
      field: 'Waar het nu is',
      own: 'In de prullenbak van dit dossier',
      theirs: '',
    });
  });

  it('of which a file has one are laid beside that one', () => {
    const views = (id: string, agreed: string) => ({
      kind: 'guardianViews' as const,
      id,
      content: { ...emptyGuardianViews(), talents: agreed },
      updatedAt: '2025-11-11T10:00:00.000Z',
    });
    const dossier = someDossier();
    const theirs = { ...dossier, records: [views(dossier.id, 'zingen')] } as typeof dossier;
    const own = someDossier({ records: [views(v7(), 'dansen')] });
    expect(states(theirs, beside(own))).toMatchObject({
      [`guardianViews:${dossier.id}`]: 'differs',
    });
    expect(states(theirs, nobody)).toMatchObject({ [`guardianViews:${dossier.id}`]: 'new' });
  });
});

describe('what is chosen', () => {
  const mother = someGuardian();
  const note = noteOf('Noor speelt alleen.');
  const attachment = attachmentOf(note.id);
  const dossier = someDossier({
    guardians: [mother],
    records: [note, attachment, someContact([mother.id])],
  });
  const items = compareDossier(dossier, nobody);

  it('refers to nothing and nobody that stays out', () => {
    const choice = {
      leaveOut: new Set([`note:${note.id}`, `guardian:${mother.id}`]),
      replace: new Set<string>(),
    };
    expect(chosenHead(dossier, { items, choice }).dossier.guardians).toEqual([]);
    const { added, recordCount } = chosenRecords({ items, choice }, new Map());
    expect(recordCount).toBe(2);
    expect(added).toMatchObject([
      { kind: 'attachment', noteId: null },
      { kind: 'guardianContact', draft: { guardianIds: [] } },
    ]);
  });

  it('is never a record of another file', () => {
    const places = new Map([[note.id, { caseFileId: v7(), inBin: false }]]);
    const looked = compareDossier(dossier, { ...nobody, places });
    const choice = { leaveOut: new Set<string>(), replace: new Set<string>() };
    expect(() => chosenHead(dossier, { items: looked, choice })).toThrow('ARCHIVE_CONFLICT');
    const without = { leaveOut: new Set([`note:${note.id}`]), replace: new Set<string>() };
    expect(chosenRecords({ items: looked, choice: without }, new Map()).added).toHaveLength(2);
  });
});
