/** What keeps the words about the weeks and about what comes after; both outlive the screen. */
import type { QueryClient } from '@tanstack/react-query';
import type { TrajectoryId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { trajectoryDraftPlace } from '../trajectory-draft';
import type { TrajectorySubject } from '../trajectory-draft';
import { createFormKeepers, trajectoryWork } from '../trajectory-work';
import type { FormKeepers, KeptFormOf } from '../trajectory-work';
import { consolidationNow, consolidationOf, reflectionOf } from './talks-draft';
import type { TypedConsolidation, TypedReflection } from './talks-draft';

export type TalksWork = {
  /** Of the one week that is open. Another is opened once this one is saved. */
  readonly reflection: FormKeepers<TypedReflection>;
  readonly consolidation: FormKeepers<TypedConsolidation>;
};

const reflectionForm = (subject: TrajectorySubject): KeptFormOf<TypedReflection> => ({
  place: trajectoryDraftPlace(subject, 'trajectoryReflection'),
  save: (now, { week, content }) => {
    const { version } = reflectionOf(now, week);
    return valueOf(api.trajectory.saveReflection({ id: now.id, week, version, content }));
  },
  versionOf: (now, { week }) => reflectionOf(now, week).version,
});

const consolidationForm = (subject: TrajectorySubject): KeptFormOf<TypedConsolidation> => ({
  place: trajectoryDraftPlace(subject, 'trajectoryConsolidation'),
  save: (now, typed) => {
    const { version } = consolidationNow(now);
    const content = consolidationOf(typed);
    return valueOf(api.trajectory.saveConsolidation({ id: now.id, version, content }));
  },
  versionOf: (now) => consolidationNow(now).version,
});

const works = new WeakMap<QueryClient, Map<TrajectoryId, TalksWork>>();

/** The same as long as the window lives. */
export const talksWork = (client: QueryClient, subject: TrajectorySubject): TalksWork => {
  const ofClient = works.get(client) ?? new Map<TrajectoryId, TalksWork>();
  works.set(client, ofClient);
  const known = ofClient.get(subject.id);
  if (known !== undefined) return known;
  const at = { id: subject.id, change: trajectoryWork(client, subject).change };
  const made = {
    reflection: createFormKeepers(client, at, reflectionForm(subject)),
    consolidation: createFormKeepers(client, at, consolidationForm(subject)),
  };
  ofClient.set(subject.id, made);
  return made;
};
