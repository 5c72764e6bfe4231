/**
 * One queue for all that changes a trajectory, and what keeps its typed text. Both outlive the screen: a text
 * that could not be saved is still there, and tried again, when one comes back to it. Meanwhile it lies in the
 * vault as a draft, as far as that can be written.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { DraftPlace } from '../../../electron/contract/drafts';
import type { TrajectoryGoalId, TrajectoryId } from '../../../electron/contract/ids';
import type {
  TrajectoryGoalContent,
  TrajectoryPlan,
} from '../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import { api, codeOf, valueOf } from '../../app/api';
import { registerFlush } from '../../app/flush';
import { createKeepers } from '../../app/keepers';
import type { Keepers } from '../../app/keepers';
import { keys } from '../../app/query';
import {
  draftPayload,
  isSameGoal,
  isSamePlan,
  savableGoal,
  savablePlan,
  trajectoryDraftPlace,
} from './trajectory-draft';
import type { TrajectorySubject } from './trajectory-draft';

export type FormKeepers<Value> = Keepers<'content', Value>;

export type TrajectoryWork = {
  /** Runs a change on the newest version and shows its answer. */
  readonly change: (change: (now: Trajectory) => Promise<Trajectory>) => Promise<Trajectory>;
  readonly plan: FormKeepers<TrajectoryPlan>;
  readonly goal: (goalId: TrajectoryGoalId) => FormKeepers<TrajectoryGoalContent>;
  /** Saves all that waits in its forms. @returns whether everything is saved */
  readonly flush: () => Promise<boolean>;
};

/** Changes one after the other: each builds on what the one before it gave. */
const createQueue = (
  client: QueryClient,
  { id, caseFileId }: TrajectorySubject,
): TrajectoryWork['change'] => {
  let last: Promise<unknown> = Promise.resolve();
  const queryKey = keys.trajectory(id);
  return (change) => {
    const run = async (): Promise<Trajectory> => {
      const known = client.getQueryData<Trajectory>(queryKey);
      const after = await change(known ?? (await valueOf(api.trajectory.get({ id }))));
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey, exact: true });
      client.setQueryData(queryKey, after);
      void client.invalidateQueries({
        queryKey,
        predicate: (query) => query.queryKey.length > queryKey.length,
      });
      void client.invalidateQueries({ queryKey: keys.trajectories(caseFileId) });
      void client.invalidateQueries({ queryKey: keys.reminders });
      return after;
    };
    const done = last.then(run, run);
    last = done.catch(() => undefined);
    return done;
  };
};

/** What a draft can hold. */
type Json = Parameters<typeof api.drafts.save>[0]['payload'][string];

export type KeptFormOf<Value> = {
  readonly place: DraftPlace;
  readonly save: (now: Trajectory, value: Value) => Promise<Trajectory>;
  /** Of what was typed over; null where it isn't there. */
  readonly versionOf: (now: Trajectory, typed: Value) => number | null;
};

/** What keeps one form of the trajectory. */
export const createFormKeepers = <Value extends Json>(
  client: QueryClient,
  { id, change }: { readonly id: TrajectoryId; readonly change: TrajectoryWork['change'] },
  { place, save, versionOf }: KeptFormOf<Value>,
): FormKeepers<Value> => {
  const draftsChanged = () => client.invalidateQueries({ queryKey: keys.drafts });
  const keepers = createKeepers<'content', Value>({
    save: async (_id, value) => {
      await change(async (now) => {
        try {
          return await save(now, value);
        } catch (error) {
          const code = codeOf(error);
          if (code !== 'VERSION_CONFLICT' && code !== 'TRAJECTORY_STARTED') throw error;
          // There is one window: what is on its screen is the newest.
          return save(await valueOf(api.trajectory.get({ id })), value);
        }
      });
    },
    aside: {
      keep: async (values) => {
        const value = values.get('content');
        if (value === undefined) return;
        const now = client.getQueryData<Trajectory>(keys.trajectory(id));
        const over = now === undefined ? null : versionOf(now, value);
        await valueOf(api.drafts.save({ ...place, payload: draftPayload(value, over) }));
        void draftsChanged();
      },
      drop: async () => {
        await valueOf(api.drafts.discard(place));
        void draftsChanged();
      },
    },
  });
  registerFlush({ place, secure: keepers.secure });
  return keepers;
};

const planForm = (subject: TrajectorySubject): KeptFormOf<TrajectoryPlan> => ({
  place: trajectoryDraftPlace(subject, 'trajectoryPlan'),
  save: (now, typed) => {
    const plan = savablePlan(now, typed);
    if (isSamePlan(now.plan, plan)) return Promise.resolve(now);
    return valueOf(api.trajectory.savePlan({ id: now.id, version: now.version, plan }));
  },
  versionOf: ({ version }) => version,
});

const goalForm = (
  subject: TrajectorySubject,
  goalId: TrajectoryGoalId,
): KeptFormOf<TrajectoryGoalContent> => ({
  place: trajectoryDraftPlace(subject, 'trajectoryGoal', goalId),
  save: (now, typed) => {
    const goal = now.goals.find((one) => one.id === goalId);
    // It was removed: what was typed in it goes with it.
    if (goal === undefined) return Promise.resolve(now);
    const content = savableGoal(now, goal, typed);
    if (isSameGoal(goal.content, content)) return Promise.resolve(now);
    const { version } = goal;
    return valueOf(api.trajectory.saveGoal({ id: now.id, goalId, version, content }));
  },
  versionOf: ({ goals }) => goals.find(({ id }) => id === goalId)?.version ?? null,
});

const createWork = (client: QueryClient, subject: TrajectorySubject): TrajectoryWork => {
  const change = createQueue(client, subject);
  const at = { id: subject.id, change };
  const plan = createFormKeepers(client, at, planForm(subject));
  const goals = new Map<TrajectoryGoalId, FormKeepers<TrajectoryGoalContent>>();
  return {
    change,
    plan,
    goal: (goalId) => {
      const known = goals.get(goalId);
      if (known !== undefined) return known;
      const made = createFormKeepers(client, at, goalForm(subject, goalId));
      goals.set(goalId, made);
      return made;
    },
    flush: async () => {
      const all = await Promise.all([plan, ...goals.values()].map((one) => one.flush()));
      return all.every(Boolean);
    },
  };
};

const works = new WeakMap<QueryClient, Map<TrajectoryId, TrajectoryWork>>();

/** The work on one trajectory: the same as long as the window lives. */
export const trajectoryWork = (client: QueryClient, subject: TrajectorySubject): TrajectoryWork => {
  const ofClient = works.get(client) ?? new Map<TrajectoryId, TrajectoryWork>();
  works.set(client, ofClient);
  const work = ofClient.get(subject.id) ?? createWork(client, subject);
  ofClient.set(subject.id, work);
  return work;
};
