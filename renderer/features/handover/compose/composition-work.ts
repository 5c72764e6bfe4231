/**
 * What keeps the composition for one reader of one file. It outlives the screen: what could not be saved is still
 * there, and tried again, when one comes back to it; a lock by hand waits for it.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { ComposedHandover, HandoverComposition } from '../../../../electron/contract/handover';
import type { CaseFileId, HandoverProfileId } from '../../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../../app/api';
import { registerFlush } from '../../../app/flush';
import { createKeepers } from '../../../app/keepers';
import type { Keepers } from '../../../app/keepers';
import { keys } from '../../../app/query';
import type { DraftPlace } from '../../../app/use-draft';
import { composedKey } from '../use-handover';
import { savable } from './composition';

export type Composing = {
  readonly caseFileId: CaseFileId;
  readonly profileId: HandoverProfileId;
};
export type CompositionKeepers = Keepers<'content', HandoverComposition>;

/** The name by which a lock tells that it could not be saved. */
export const compositionPlace = ({ caseFileId, profileId }: Composing): DraftPlace => ({
  kind: 'handoverComposition',
  caseFileId,
  targetId: profileId,
});

const isSame = (one: HandoverComposition, other: HandoverComposition): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const createWork = (client: QueryClient, composing: Composing): CompositionKeepers => {
  const queryKey = composedKey(composing);
  const read = (): Promise<ComposedHandover> => valueOf(api.handover.compose(composing));
  const saveOver = async (
    now: ComposedHandover,
    typed: HandoverComposition,
  ): Promise<ComposedHandover> => {
    const composition = savable(typed, now.items);
    return isSame(now.composition, composition)
      ? now
      : valueOf(api.handover.saveComposition({ ...composing, version: now.version, composition }));
  };
  const save = async (typed: HandoverComposition): Promise<ComposedHandover> => {
    try {
      return await saveOver(
        client.getQueryData<ComposedHandover>(queryKey) ?? (await read()),
        typed,
      );
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'VERSION_CONFLICT' && code !== 'REASON_MISSING') throw error;
      // There is one window: what is on its screen is the newest. What must not go is known anew.
      return saveOver(await read(), typed);
    }
  };
  const keepers = createKeepers<'content', HandoverComposition>({
    save: async (_id, typed) => {
      const after = await save(typed);
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, after);
      void client.invalidateQueries({ queryKey: keys.handoverOfClass });
    },
  });
  registerFlush({ place: compositionPlace(composing), secure: keepers.secure });
  return keepers;
};

const works = new WeakMap<QueryClient, Map<string, CompositionKeepers>>();

/** The same as long as the window lives. */
export const compositionWork = (client: QueryClient, composing: Composing): CompositionKeepers => {
  const ofClient = works.get(client) ?? new Map<string, CompositionKeepers>();
  works.set(client, ofClient);
  const name = `${composing.caseFileId} ${composing.profileId}`;
  const keepers = ofClient.get(name) ?? createWork(client, composing);
  ofClient.set(name, keepers);
  return keepers;
};
