/**
 * One queue for all that changes a request, and what keeps its typed text. Both outlive the screen: a text
 * that could not be saved is still there, and tried again, when one comes back to it. Meanwhile it lies in
 * the vault as a draft, as far as that can be written.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { Arrangement } from '../../../electron/contract/arrangement';
import type { ArrangementContent } from '../../../electron/contract/arrangement-content';
import type { ArrangementId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { registerFlush } from '../../app/flush';
import { createKeepers } from '../../app/keepers';
import type { Keepers } from '../../app/keepers';
import { keys } from '../../app/query';
import { arrangementDraftPlace, isSameContent, requestDraftOf } from './arrangement-draft';
import type { ArrangementSubject } from './arrangement-draft';

export type RequestKeepers = Keepers<'content', ArrangementContent>;

export type ArrangementWork = {
  /** Runs a change on the newest version and shows its answer. */
  readonly change: (change: (now: Arrangement) => Promise<Arrangement>) => Promise<Arrangement>;
  readonly keepers: RequestKeepers;
};

/** Changes one after the other: each builds on what the one before it gave. */
const createQueue = (
  client: QueryClient,
  { id, caseFileId }: ArrangementSubject,
): ArrangementWork['change'] => {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const run = async (): Promise<Arrangement> => {
      const known = client.getQueryData<Arrangement>(keys.arrangement(id));
      const after = await change(known ?? (await valueOf(api.arrangement.get({ id }))));
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey: keys.arrangement(id) });
      client.setQueryData(keys.arrangement(id), after);
      void client.invalidateQueries({ queryKey: keys.arrangements(caseFileId) });
      void client.invalidateQueries({ queryKey: keys.reminders });
      return after;
    };
    const done = last.then(run, run);
    last = done.catch(() => undefined);
    return done;
  };
};

const saveContent = (now: Arrangement, content: ArrangementContent): Promise<Arrangement> =>
  isSameContent(now.content, content)
    ? Promise.resolve(now)
    : valueOf(api.arrangement.save({ id: now.id, version: now.version, content }));

const createWork = (client: QueryClient, subject: ArrangementSubject): ArrangementWork => {
  const { id } = subject;
  const place = arrangementDraftPlace(subject);
  const change = createQueue(client, subject);
  const draftsChanged = () => client.invalidateQueries({ queryKey: keys.drafts });
  const keepers = createKeepers<'content', ArrangementContent>({
    save: async (_id, content) => {
      await change(async (now) => {
        try {
          return await saveContent(now, content);
        } catch (error) {
          if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
          // There is one window: what is on its screen is the newest.
          return saveContent(await valueOf(api.arrangement.get({ id })), content);
        }
      });
    },
    aside: {
      keep: async (values) => {
        const content = values.get('content');
        if (content === undefined) return;
        const now = client.getQueryData<Arrangement>(keys.arrangement(id));
        await valueOf(api.drafts.save({ ...place, payload: requestDraftOf(content, now) }));
        void draftsChanged();
      },
      drop: async () => {
        await valueOf(api.drafts.discard(place));
        void draftsChanged();
      },
    },
  });
  registerFlush({ place, secure: keepers.secure });
  return { change, keepers };
};

const works = new WeakMap<QueryClient, Map<ArrangementId, ArrangementWork>>();

/** The work on one request: the same as long as the window lives. */
export const arrangementWork = (
  client: QueryClient,
  subject: ArrangementSubject,
): ArrangementWork => {
  const ofClient = works.get(client) ?? new Map<ArrangementId, ArrangementWork>();
  works.set(client, ofClient);
  const work = ofClient.get(subject.id) ?? createWork(client, subject);
  ofClient.set(subject.id, work);
  return work;
};
