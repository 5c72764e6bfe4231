import { describe, expect, it } from 'vitest';
import { ArchiveDossier } from '../../../electron/contract/archive';
import { ArchiveTrajectory } from '../../../electron/contract/archive-trajectory';
import { isAllowed, outcomesOf } from '../../../electron/features/access-requests/rules/decide';
import {
  mayBeTold,
  proposedGround,
} from '../../../electron/features/access-requests/rules/propose';
import type { Facts } from '../../../electron/features/access-requests/rules/propose';
import {
  dueOn,
  firstDueOn,
  isExtensionAllowed,
  latestDueOn,
} from '../../../electron/features/access-requests/rules/term';
import { trajectory } from '../handover/dossier';

const idOf = (number: number): string =>
  `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [FILE, MOTHER, FATHER, TALK, NOTE] = [1, 2, 3, 4, 5].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];

const guardian = (id: string, change: object = {}) => ({
  id,
  name: { firstName: 'Elske', initials: '', prefix: '', lastName: 'Voorbeeld' },
  relation: 'mother',
  custody: 'yes',
  rightToInformation: 'yes',
  secretAddress: false,
  language: '',
  phone: '06',
  email: '',
  address: '',
  remarks: '',
  ...change,
});

const factsOf = (
  change: object = {},
  father: object = {},
  talkWith: readonly string[] = [],
): Facts => {
  const dossier = ArchiveDossier.parse({
    id: FILE,
    pupil: {
      name: {
        firstName: 'Noor',
        initials: '',
        prefix: '',
        lastName: 'Voorbeeld',
        givenNames: '',
        nickname: '',
      },
      birthDate: null,
      sex: 'girl',
      yearGroup: null,
      className: null,
      startDate: null,
      leaveDate: null,
    },
    supportPhase: 1,
    summary: '',
    openedOn: '2025-09-01',
    codeName: null,
    guardians: [guardian(MOTHER, change), guardian(FATHER, { relation: 'father', ...father })],
    relatives: [],
    staff: [],
    records: [
      {
        kind: 'guardianContact',
        id: TALK,
        draft: {
          kind: 'phone',
          on: '2025-11-01',
          guardianIds: talkWith,
          others: '',
          tone: 'neutral',
          said: 'Gezegd.',
          followUpOn: null,
          followUp: '',
        },
        agreementIds: [],
        createdAt: '2025-11-01T10:00:00.000Z',
        updatedAt: '2025-11-01T10:00:00.000Z',
      },
    ],
  });
  return { dossier, asker: dossier.guardians[0] ?? null };
};

const TRAJECTORY = idOf(6);

/** In which this guardian alone takes part. */
const withTrajectory = (dossier: Facts['dossier'], guardianId: string): Facts['dossier'] => {
  const { plan } = trajectory();
  const record = ArchiveTrajectory.parse({
    ...trajectory(),
    id: TRAJECTORY,
    plan: { ...plan, guardianIds: [guardianId] },
    evaluations: [
      {
        id: idOf(7),
        recordedAt: '2025-11-01T10:00:00.000Z',
        evaluation: {
          kind: 'end',
          on: '2025-11-01',
          guardianIds: [guardianId],
          others: '',
          goals: [],
          pupil: '',
          guardian: 'Gezegd.',
          teacher: '',
          conclusion: 'Klaar.',
        },
      },
    ],
  });
  return { ...dossier, records: [...dossier.records, record] };
};

describe('the term of a request (AVG art. 12 lid 3)', () => {
  it.each([
    ['2025-11-12', '2025-12-12', '2026-02-12'],
    ['2026-01-31', '2026-02-28', '2026-04-30'],
    ['2028-01-30', '2028-02-29', '2028-04-30'],
    ['2025-12-31', '2026-01-31', '2026-03-31'],
  ])('that starts on %s ends on %s, and on %s at the latest', (askedOn, first, latest) => {
    expect(firstDueOn(askedOn)).toBe(first);
    expect(latestDueOn(askedOn)).toBe(latest);
    expect(dueOn({ askedOn, extension: null })).toBe(first);
    expect(dueOn({ askedOn, extension: { until: latest } })).toBe(latest);
  });

  it('is made longer within two months, with a reason that was told in time', () => {
    const facts = { askedOn: '2025-11-12', today: '2025-12-20' };
    const fits = { until: '2026-02-12', reason: 'Veel stukken.', toldOn: '2025-12-12' };
    expect(isExtensionAllowed(fits, facts)).toBe(true);
    for (const wrong of [
      { until: '2026-02-13' },
      { until: '2025-12-12' },
      { toldOn: '2025-12-13' },
      { toldOn: '2025-11-11' },
      { reason: ' ' },
    ]) {
      expect(isExtensionAllowed({ ...fits, ...wrong }, facts)).toBe(false);
    }
    expect(isExtensionAllowed(fits, { ...facts, today: '2025-12-11' })).toBe(false);
  });
});

describe('what is proposed', () => {
  const note = { part: 'noteObservations', id: NOTE } as const;
  const talk = { part: 'guardianContacts', id: TALK } as const;
  const details = { part: 'guardianDetails', id: FATHER } as const;

  it('gives what is of the pupil, to who has the right to it', () => {
    expect(proposedGround(note, factsOf())).toBeNull();
    expect(proposedGround(note, factsOf({ rightToInformation: 'unknown' }))).toBeNull();
    for (const rightToInformation of ['no', 'limited']) {
      expect(proposedGround(note, factsOf({ rightToInformation }))).toBe('noRight');
    }
    expect(proposedGround(note, { ...factsOf(), asker: null })).toBe('noRight');
  });

  it('keeps what is of the other guardian, and gives the own', () => {
    expect(proposedGround({ part: 'guardians', id: FATHER }, factsOf())).toBe('otherGuardian');
    expect(proposedGround(details, factsOf())).toBe('otherGuardian');
    expect(proposedGround(details, factsOf({}, { secretAddress: true }))).toBe('secretAddress');
    expect(proposedGround({ part: 'guardianDetails', id: MOTHER }, factsOf())).toBeNull();
    expect(
      proposedGround({ part: 'guardianDetails', id: MOTHER }, factsOf({ secretAddress: true })),
    ).toBeNull();
  });

  it('keeps talks in which the one who asks was not', () => {
    expect(proposedGround(talk, factsOf({}, {}, [FATHER]))).toBe('otherGuardian');
    expect(proposedGround(talk, factsOf({}, {}, [FATHER, MOTHER]))).toBeNull();
    expect(proposedGround(talk, factsOf({}, {}, []))).toBe('thirdParty');
  });

  it('keeps what the other guardian alone said in a trajectory, and gives its goals', () => {
    const { dossier, asker } = factsOf();
    const facts: Facts = { dossier: withTrajectory(dossier, FATHER), asker };
    const own: Facts = { dossier: withTrajectory(dossier, MOTHER), asker };
    for (const part of ['trajectoryReflections', 'trajectoryEvaluations'] as const) {
      expect(proposedGround({ part, id: TRAJECTORY }, facts)).toBe('otherGuardian');
      expect(proposedGround({ part, id: TRAJECTORY }, own)).toBeNull();
    }
    expect(proposedGround({ part: 'trajectoryGoals', id: TRAJECTORY }, facts)).toBeNull();
  });

  it('stays beside what belongs to it: nothing goes whose ground part stays', () => {
    const both = [note, { part: 'noteInterpretations', id: NOTE } as const];
    const decision = {
      key: `noteObservations:${NOTE}`,
      give: 'withhold',
      ground: 'interestOfChild',
      note: 'Eerst overleg.',
      told: true,
    } as const;
    const outcomes = outcomesOf(both, factsOf(), [decision]);
    expect(outcomes.get(`noteInterpretations:${NOTE}`)).toEqual({
      give: 'withhold',
      ground: 'interestOfChild',
      note: '',
      told: true,
      proposed: false,
    });
  });

  it('is told to nobody where that itself would tell: a secret address, a working note', () => {
    expect(mayBeTold('secretAddress')).toBe(false);
    expect(mayBeTold('privateWorkingNote')).toBe(false);
    const key = `guardianDetails:${FATHER}`;
    const facts = factsOf({}, { secretAddress: true });
    expect(isAllowed({ key, give: 'whole' }, [details], facts)).toBe(false);
    expect(outcomesOf([details], facts, [{ key, give: 'whole' }]).get(key)).toMatchObject({
      give: 'withhold',
      ground: 'secretAddress',
      told: false,
    });
  });
});
