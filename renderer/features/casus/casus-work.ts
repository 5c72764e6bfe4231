/**
 * One queue for all that changes a casus, and what keeps its typed text. Both outlive the screen: a
 * text that could not be saved is still there, and tried again, when one comes back to it. Meanwhile it
 * lies in the vault as a draft, as far as that can be written.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { Casus } from '../../../electron/contract/casus';
import type { CasusId, CasusPartId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { registerFlush } from '../../app/flush';
import { createKeepers } from '../../app/keepers';
import type { Keepers } from '../../app/keepers';
import { keys } from '../../app/query';
import { casusDraftOf, casusDraftPlace } from './casus-draft';
import type { CasusSubject } from './casus-draft';

/** Runs a change on the newest version and shows its answer. */
export type ChangeCasus = (change: (now: Casus) => Promise<Casus>) => Promise<Casus>;

export type PartKeepers = Keepers<CasusPartId, string>;

export type CasusWork = {
  readonly change: ChangeCasus;
  readonly keepers: PartKeepers;
};

/** Changes one after the other: each builds on what the one before it gave. */
const createQueue = (client: QueryClient, { id, caseFileId }: CasusSubject): ChangeCasus => {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const run = async (): Promise<Casus> => {
      const known = client.getQueryData<Casus>(keys.casus(id));
      const after = await change(known ?? (await valueOf(api.casus.get({ id }))));
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey: keys.casus(id) });
      client.setQueryData(keys.casus(id), after);
      void client.invalidateQueries({ queryKey: keys.casusList(caseFileId) });
      return after;
    };
    const done = last.then(run, run);
    last = done.catch(() => undefined);
    return done;
  };
};

const savePart = async (now: Casus, partId: CasusPartId, text: string): Promise<Casus> => {
  const part = now.parts.find((one) => one.id === partId);
  // Taken away meanwhile: nothing is left to save it in.
  if (part === undefined || part.sourceText === text) return now;
  return valueOf(api.casus.savePart({ id: now.id, partId, version: part.version, text }));
};

const createWork = (client: QueryClient, subject: CasusSubject): CasusWork => {
  const { id } = subject;
  const place = casusDraftPlace(subject);
  const change = createQueue(client, subject);
  const draftsChanged = () => client.invalidateQueries({ queryKey: keys.drafts });
  const keepers = createKeepers<CasusPartId, string>({
    save: async (partId, text) => {
      await change(async (now) => {
        try {
          return await savePart(now, partId, text);
        } catch (error) {
          if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
          // There is one window: what is on its screen is the newest.
          return savePart(await valueOf(api.casus.get({ id })), partId, text);
        }
      });
    },
    aside: {
      keep: async (texts) => {
        const { parts = [] } = client.getQueryData<Casus>(keys.casus(id)) ?? {};
        await valueOf(api.drafts.save({ ...place, payload: casusDraftOf(texts, parts) }));
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

const works = new WeakMap<QueryClient, Map<CasusId, CasusWork>>();

/** The work on one casus: the same as long as the window lives. */
export const casusWork = (client: QueryClient, subject: CasusSubject): CasusWork => {
  const ofClient = works.get(client) ?? new Map<CasusId, CasusWork>();
  works.set(client, ofClient);
  const work = ofClient.get(subject.id) ?? createWork(client, subject);
  ofClient.set(subject.id, work);
  return work;
};
