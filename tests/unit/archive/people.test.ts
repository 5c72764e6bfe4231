import { describe, expect, it } from 'vitest';
import { headBlocks, headItems, pickDossier } from '../../../electron/features/archive/dossier';
import { peopleOf } from '../../../electron/features/archive/dossier-people';
import { matchGuardians, matchStaff } from '../../../electron/features/archive/match-people';
import { mergedGuardian, newPupil } from '../../../electron/features/archive/merge-head';
import { withOwnGuardians } from '../../../electron/features/archive/own-guardians';
import { ArchiveDossier } from '../../../electron/contract/archive';
import {
  someContact,
  someDossier,
  someGuardian,
  someStaff,
} from '../../integration/archive/support/some-dossier';

const named = (firstName: string, lastName: string) => ({
  name: { firstName, initials: '', prefix: '', lastName },
});

const guardiansOf = (...guardians: readonly ReturnType<typeof someGuardian>[]) =>
  someDossier({ guardians: [...guardians] }).guardians;

const secret = someGuardian({
  ...named('Mirte', 'Geheim'),
  secretAddress: true,
  phone: '06-33333333',
  email: 'mirte@voorbeeld.test',
  address: 'Onbekendlaan 3',
  remarks: 'Woont op de Onbekendlaan.',
});

describe('a secret address', () => {
  const dossier = someDossier({ guardians: [secret] });
  const picked = pickDossier(dossier, () => true);

  it('never goes along, nor what leads to it, whatever was chosen', () => {
    expect(picked.guardians).toMatchObject([{ phone: '', email: '', address: '', remarks: '' }]);
    const shown = JSON.stringify([picked, headBlocks(picked)]);
    expect(shown).not.toMatch(/Onbekendlaan|06-33333333|mirte@/u);
  });

  it('is listed as what always stays behind', () => {
    const details = headItems(dossier).filter(({ part }) => part === 'guardianDetails');
    expect(details.map(({ id, never }) => [id, never])).toEqual([[secret.id, true]]);
  });

  it('has no word on the pages: that there is one is told to nobody', () => {
    const open = {
      ...secret,
      secretAddress: false,
      phone: '',
      email: '',
      address: '',
      remarks: '',
    };
    expect(headBlocks(picked)).toEqual(headBlocks(someDossier({ ...dossier, guardians: [open] })));
  });
});

describe('who stays behind', () => {
  it('has no name on the pages of the others', () => {
    const [stays, goes] = [
      someGuardian(named('Bram', 'Blijft')),
      someGuardian(named('Gea', 'Gaat')),
    ];
    const dossier = someDossier({
      guardians: [stays, goes],
      records: [someContact([stays.id, goes.id])],
    });
    const picked = pickDossier(dossier, (_part, id) => id !== stays.id);
    expect(peopleOf(picked).guardian(stays.id)).toBe('');
    expect(peopleOf(picked).guardian(goes.id)).toBe('Gea Gaat (moeder)');
    expect(picked.records).toMatchObject([{ draft: { guardianIds: [goes.id] } }]);
    expect(JSON.stringify(picked)).not.toContain(stays.id);
  });

  it('never takes the code name along', () => {
    const dossier = someDossier({ codeName: 'Lantaarn' });
    expect(pickDossier(dossier, () => true).codeName).toBeNull();
  });
});

describe('matching', () => {
  it('goes by id first, and matches nobody twice', () => {
    const own = guardiansOf(someGuardian(), someGuardian());
    const same = guardiansOf(
      someGuardian({ id: own[1]?.id ?? '' }),
      someGuardian(),
      someGuardian(),
    );
    const matched = matchGuardians(same, own);
    expect(matched.get(same[0]?.id ?? '')).toBe(own[1]?.id);
    expect(matched.get(same[1]?.id ?? '')).toBe(own[0]?.id);
    expect(matched.has(same[2]?.id ?? '')).toBe(false);
  });

  it('takes nobody for another by relation or name alone', () => {
    const own = guardiansOf(someGuardian(named('', '')), someGuardian(named('Elske', 'Proef')));
    const theirs = guardiansOf(
      someGuardian(named('', '')),
      someGuardian({ ...named('Elske', 'Proef'), relation: 'grandparent' }),
    );
    expect(matchGuardians(theirs, own).size).toBe(0);
  });

  it('knows a name in any script, whatever its accents', () => {
    const own = guardiansOf(someGuardian(named('أمينة', '')), someGuardian(named('Zoë', 'Proef')));
    const theirs = guardiansOf(
      someGuardian(named('أمينة', '')),
      someGuardian(named('ZOE', 'proef')),
    );
    expect([...matchGuardians(theirs, own).values()]).toEqual(own.map(({ id }) => id));
  });

  it('keeps a teacher apart from a care co-ordinator of the same name', () => {
    const [own, other] = [someStaff('Proef'), someStaff('Proef')];
    const { staff } = someDossier({ staff: [own, { ...other, role: 'careCoordinator' }] });
    expect(matchStaff(staff.slice(1), staff.slice(0, 1)).size).toBe(0);
  });
});

describe('what takes the place of the own', () => {
  it('leaves what the sender left behind, and a secret a secret', () => {
    const own = { ...secret, language: 'Fries' };
    const [theirs] = guardiansOf(someGuardian({ phone: '06-44444444' }));
    expect(theirs && mergedGuardian(own, theirs)).toMatchObject({
      ...named('Elske', 'Voorbeeld'),
      id: secret.id,
      secretAddress: true,
      language: 'Fries',
      phone: '06-44444444',
      address: 'Onbekendlaan 3',
    });
  });

  it('drops the dates of a school from the day that somebody left it', () => {
    const { pupil } = someDossier();
    const leaving = { ...pupil, leaveDate: '2025-11-12' };
    expect(newPupil(leaving, '2025-11-11')).toEqual(leaving);
    expect(newPupil(leaving, '2025-11-12')).toMatchObject({ startDate: null, leaveDate: null });
  });

  it('names guardians as they are known here, and nobody who is not', () => {
    const [theirs, own, gone] = guardiansOf(someGuardian(), someGuardian(), someGuardian());
    const [record] = someDossier({
      records: [someContact([gone?.id ?? '', theirs?.id ?? ''])],
    }).records;
    const ids = new Map([[theirs?.id ?? '', own?.id ?? '']]);
    expect(record && withOwnGuardians(record, ids)).toMatchObject({
      draft: { guardianIds: [own?.id] },
    });
  });
});

it('refuses more people than a file holds', () => {
  const guardians = Array.from({ length: 13 }, () => someGuardian());
  expect(ArchiveDossier.safeParse({ ...someDossier(), guardians }).success).toBe(false);
});
