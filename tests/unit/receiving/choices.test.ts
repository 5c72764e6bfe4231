import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { CaseFileId, PupilId } from '../../../electron/contract/ids';
import type { ReceivedDossier, ReceivedItem } from '../../../electron/contract/receiving';
import {
  chosenDossiers,
  firstChoices,
  obstacleOf,
  openTargets,
  withKeys,
  withTarget,
} from '../../../renderer/features/receiving/choices';

const pupilId = PupilId.parse(v7());
const item = (kind: ReceivedItem['kind'], state: ReceivedItem['state']): ReceivedItem => ({
  key: `${kind}:${v7()}`,
  kind,
  title: '',
  on: null,
  bytes: 0,
  state,
});

const dossierOf = (change: Partial<ReceivedDossier> = {}): ReceivedDossier => ({
  dossierId: CaseFileId.parse(v7()),
  pupilName: 'Noor Voorbeeld',
  pupil: {} as ReceivedDossier['pupil'],
  className: null,
  summary: { needs: '', works: '', avoid: '' },
  candidates: [],
  proposed: { kind: 'new' },
  items: [],
  ...change,
});

const changed = (
  choices: ReturnType<typeof firstChoices>,
  { dossierId }: ReceivedDossier,
  change: Partial<NonNullable<ReturnType<typeof choices.get>>>,
) => {
  const before = choices.get(dossierId);
  if (before === undefined) throw new Error('not there');
  return new Map([...choices, [dossierId, { ...before, ...change }]]);
};

describe('what stands in the way of taking over', () => {
  const found = dossierOf({ proposed: { kind: 'pupil', pupilId } });
  const fresh = dossierOf();

  it('is nothing where everybody is known or new', () => {
    expect(obstacleOf([found, fresh], firstChoices([found, fresh]))).toBeNull();
  });

  it('is somebody of whom nobody said who it is, unless they stay out', () => {
    const unknown = dossierOf({ proposed: null });
    const choices = firstChoices([found, unknown]);
    expect([obstacleOf([found, unknown], choices), openTargets(choices)]).toEqual(['choose', 1]);
    expect(obstacleOf([found, unknown], changed(choices, unknown, { taken: false }))).toBeNull();
  });

  it('is a pupil who gets two files, a file that is closed, or nothing to take', () => {
    const twice = dossierOf({ proposed: { kind: 'pupil', pupilId } });
    expect(obstacleOf([found, twice], firstChoices([found, twice]))).toBe('twice');
    const archived = dossierOf({
      proposed: { kind: 'pupil', pupilId },
      candidates: [{ pupilId, archived: true } as ReceivedDossier['candidates'][number]],
    });
    expect(obstacleOf([archived], firstChoices([archived]))).toBe('archived');
    const none = changed(firstChoices([fresh]), fresh, { taken: false });
    expect(obstacleOf([fresh], none)).toBe('nothing');
  });
});

describe('what is asked of the vault', () => {
  it('leaves out what was left out and what belongs to another file, and replaces what differs alone', () => {
    const [note, other, mine] = [
      item('note', 'new'),
      item('note', 'elsewhere'),
      item('opp', 'differs'),
    ];
    const same = item('note', 'same');
    const items = [note, other, mine, same];
    const dossier = dossierOf({ items });
    const choices = changed(firstChoices([dossier]), dossier, {
      leftOut: new Set([note.key]),
      replaced: new Set([mine.key, same.key]),
    });
    expect(chosenDossiers([dossier], { choices, itemsOf: () => items })).toEqual([
      {
        dossierId: dossier.dossierId,
        target: { kind: 'new' },
        leaveOut: [note.key, other.key],
        replace: [mine.key],
      },
    ]);
    const none = changed(choices, dossier, { taken: false });
    expect(chosenDossiers([dossier], { choices: none, itemsOf: () => items })).toEqual([]);
  });

  it('chooses anew what is replaced when it goes to another pupil', () => {
    const choice = {
      taken: true,
      target: null,
      leftOut: withKeys(new Set(['a']), { changed: ['b'], inside: true }),
      replaced: new Set(['c']),
    };
    expect(withTarget(choice, { kind: 'new' })).toEqual({
      taken: true,
      target: { kind: 'new' },
      leftOut: new Set(['a', 'b']),
      replaced: new Set(),
    });
    expect(withKeys(choice.leftOut, { changed: ['a'], inside: false })).toEqual(new Set(['b']));
  });
});
