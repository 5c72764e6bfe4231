/**
 * What keeps the decisions and the letter of one request. It outlives the screen: what could not be saved is tried
 * again, and a lock by hand waits for it.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { AccessDecision, AccessRequest } from '../../../electron/contract/access-requests';
import type { OutputOf } from '../../../electron/contract/contract';
import type { accessRequests } from '../../../electron/contract/access-requests';
import { api, codeOf, valueOf } from '../../app/api';
import { registerFlush } from '../../app/flush';
import { createKeepers } from '../../app/keepers';
import type { Keepers } from '../../app/keepers';
import { keys } from '../../app/query';

export type AccessWork = {
  readonly decisions: readonly AccessDecision[];
  readonly letter: string;
};
export type AccessKeepers = Keepers<'content', AccessWork>;

type Composed = OutputOf<(typeof accessRequests)['accessRequests.compose']>;
type Place = Pick<AccessRequest, 'id' | 'caseFileId'>;

const createWork = (client: QueryClient, { id, caseFileId }: Place): AccessKeepers => {
  const queryKey = keys.accessRequest(id);
  const read = (): Promise<Composed> => valueOf(api.accessRequests.compose({ id }));
  const saveOver = ({ request }: Composed, { decisions, letter }: AccessWork) =>
    valueOf(
      api.accessRequests.save({
        id,
        version: request.version,
        decisions: [...decisions],
        letter: letter.trim(),
      }),
    );
  const save = async (work: AccessWork): Promise<unknown> => {
    try {
      return await saveOver(client.getQueryData<Composed>(queryKey) ?? (await read()), work);
    } catch (error) {
      if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
      // There is one window: what is on its screen is the newest.
      return saveOver(await read(), work);
    }
  };
  const keepers = createKeepers<'content', AccessWork>({
    save: async (_id, work) => {
      await save(work);
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, await read());
    },
  });
  registerFlush({
    place: { kind: 'accessRequest', caseFileId, targetId: id },
    secure: keepers.secure,
  });
  return keepers;
};

const works = new WeakMap<QueryClient, Map<string, AccessKeepers>>();

/** The same as long as the window lives. */
export const accessWork = (client: QueryClient, place: Place): AccessKeepers => {
  const ofClient = works.get(client) ?? new Map<string, AccessKeepers>();
  works.set(client, ofClient);
  const keepers = ofClient.get(place.id) ?? createWork(client, place);
  ofClient.set(place.id, keepers);
  return keepers;
};
