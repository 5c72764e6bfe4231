/**
 * Scores on their way into the vault: shown at once, sent in order, several together where keys are quick. What
 * could not be saved stays here and is tried again; a lock waits for it. It outlives the screen.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { CaseFileId, TrajectoryId } from '../../../electron/contract/ids';
import type { ScorePlace, SkillScore } from '../../../electron/contract/skill-card';
import type { Score } from '../../../electron/contract/trajectory-plan';
import type { TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { api, codeOf, valueOf } from '../../app/api';
import { registerFlush } from '../../app/flush';
import { createKeepers } from '../../app/keepers';
import { keys } from '../../app/query';
import { placeKey } from './card-weeks';

export type ScoredWeek = {
  readonly week: TrajectoryWeek;
  readonly scores: readonly SkillScore[];
};

/** One key that was pressed; `null` empties the place. */
export type ScoreChange = {
  readonly place: ScorePlace;
  readonly week: number;
  readonly score: Score | null;
};
type Waiting = ReadonlyMap<string, ScoreChange>;

export type ScoresKept = {
  /** What is not in the vault yet. */
  readonly waiting: Waiting;
  readonly failed: boolean;
  readonly failure: unknown;
  /** Something was scored that can be taken back. */
  readonly canUndo: boolean;
};

export type ScoreWork = {
  /** @param before what stood there, for undo; undefined: not known yet, and then it can't be taken back */
  readonly score: (change: ScoreChange, before: Score | null | undefined) => void;
  /** Puts back what the last score replaced. @returns where that was; null: there is none */
  readonly undo: () => ScoreChange | null;
  readonly retry: () => void;
  /** Throws away what could not be saved. */
  readonly forget: () => Promise<void>;
  readonly kept: () => ScoresKept;
  readonly subscribe: (listener: () => void) => () => void;
};

type Subject = { readonly id: TrajectoryId; readonly caseFileId: CaseFileId };

export const scoreKeys = {
  week: (id: TrajectoryId, week: number) => [...keys.trajectory(id), 'week', week] as const,
  figures: (id: TrajectoryId) => [...keys.trajectory(id), 'figures'] as const,
};

const MAX_UNDO = 200;

/** The scores of a week after changes: what was emptied is not there any more. Pure. */
const withChanges = (
  scores: readonly SkillScore[],
  changes: readonly ScoreChange[],
): readonly SkillScore[] => {
  const touched = new Set(changes.map(({ place }) => placeKey(place)));
  return [
    ...scores.filter((score) => !touched.has(placeKey(score))),
    ...changes.flatMap(({ place, score }) => (score === null ? [] : [{ ...place, score }])),
  ];
};

/** Into what the screens read, and what hangs on the scores is read anew. */
const land = async (
  client: QueryClient,
  id: TrajectoryId,
  changes: readonly ScoreChange[],
): Promise<void> => {
  for (const number of new Set(changes.map(({ week }) => week))) {
    const queryKey = scoreKeys.week(id, number);
    // An older answer that is still on its way must not land after this one.
    // oxlint-disable-next-line no-await-in-loop -- one week, seldom two
    await client.cancelQueries({ queryKey });
    const ofWeek = changes.filter(({ week }) => week === number);
    client.setQueryData<ScoredWeek>(
      queryKey,
      (was) => was && { ...was, scores: withChanges(was.scores, ofWeek) },
    );
  }
  void client.invalidateQueries({
    queryKey: keys.trajectory(id),
    predicate: ({ queryKey: [, , part] }) => part !== undefined && part !== 'week',
  });
  void client.invalidateQueries({ queryKey: ['trajectoryGroups'] });
};

const createWork = (client: QueryClient, { id, caseFileId }: Subject): ScoreWork => {
  let waiting: Waiting = new Map();
  let steps: readonly (ScoreChange & { readonly before: Score | null })[] = [];
  const listeners = new Set<() => void>();

  const send = async (changes: readonly ScoreChange[]): Promise<void> => {
    const scores = changes.map(({ place, score }) => ({ ...place, score }));
    await valueOf(api.skillCard.score({ id, scores }));
    await land(client, id, changes);
    waiting = new Map([...waiting].filter(([, change]) => !changes.includes(change)));
    tell();
  };
  /** One that the vault refuses must not keep back the others. */
  const sendEach = async (changes: readonly ScoreChange[]): Promise<void> => {
    let refused: unknown = null;
    for (const change of changes) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await send([change]).catch((error: unknown) => {
        refused = error;
      });
    }
    if (refused !== null) throw refused;
  };
  const keepers = createKeepers<'scores', Waiting>({
    save: async (_scores, all) => {
      const changes = [...all.values()];
      if (changes.length === 0) return;
      try {
        await send(changes);
      } catch (error) {
        if (codeOf(error) !== 'INVALID_INPUT' || changes.length === 1) throw error;
        await sendEach(changes);
      }
    },
  });

  let now: ScoresKept = { waiting, failed: false, failure: null, canUndo: false };
  const tell = (): void => {
    const { state, failure } = keepers.kept();
    now = { waiting, failed: state === 'failed', failure, canUndo: steps.length > 0 };
    for (const listener of listeners) listener();
  };
  keepers.subscribe(tell);

  const put = (change: ScoreChange): void => {
    const key = placeKey(change.place);
    waiting = new Map([...waiting].filter(([other]) => other !== key)).set(key, change);
    keepers.change('scores', waiting);
    tell();
    void keepers.flush();
  };
  registerFlush({
    place: { kind: 'trajectoryScores', caseFileId, targetId: id },
    secure: keepers.secure,
  });
  return {
    score: (change, before) => {
      if (change.score === before) return;
      if (before !== undefined) steps = [...steps, { ...change, before }].slice(-MAX_UNDO);
      put(change);
    },
    undo: () => {
      const last = steps.at(-1);
      if (last === undefined) return null;
      const { before, place, week } = last;
      steps = steps.slice(0, -1);
      const back = { place, week, score: before };
      put(back);
      return back;
    },
    retry: () => void keepers.flush(),
    forget: async () => {
      waiting = new Map();
      await keepers.clear();
      tell();
    },
    kept: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const works = new WeakMap<QueryClient, Map<TrajectoryId, ScoreWork>>();

/** The scores of one trajectory: the same as long as the window lives. */
export const scoreWork = (client: QueryClient, subject: Subject): ScoreWork => {
  const ofClient = works.get(client) ?? new Map<TrajectoryId, ScoreWork>();
  works.set(client, ofClient);
  const work = ofClient.get(subject.id) ?? createWork(client, subject);
  ofClient.set(subject.id, work);
  return work;
};
