/**
 * What keeps the joint plan of a file while it is typed. It outlives the screen: a text that could not be saved is
 * still there, and tried again, when one comes back to it; meanwhile it lies in the vault as a draft, as far as
 * that can be written.
 */
import type { QueryClient } from '@tanstack/react-query';
import type {
  HomeSupportPlan,
  HomeSupportPlanContent,
} from '../../../../electron/contract/guardian-contacts';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../../app/api';
import { registerFlush } from '../../../app/flush';
import { createKeepers } from '../../../app/keepers';
import type { Keepers } from '../../../app/keepers';
import { keys } from '../../../app/query';
import { draftOfPlan, isSamePlan, planDraftPlace } from './plan-draft';

export type PlanKeepers = Keepers<'content', HomeSupportPlanContent>;

const createPlanKeepers = (client: QueryClient, caseFileId: CaseFileId): PlanKeepers => {
  const key = keys.homeSupportPlan(caseFileId);
  const place = planDraftPlace(caseFileId);
  const known = (): HomeSupportPlan | undefined => client.getQueryData<HomeSupportPlan>(key);
  const read = (): Promise<HomeSupportPlan> => valueOf(api.guardianContacts.plan({ caseFileId }));
  const draftsChanged = () => client.invalidateQueries({ queryKey: keys.drafts });
  const saveOver = async (
    now: HomeSupportPlan,
    content: HomeSupportPlanContent,
  ): Promise<HomeSupportPlan> =>
    isSamePlan(now.content, content)
      ? now
      : valueOf(api.guardianContacts.savePlan({ caseFileId, version: now.version, content }));
  const save = async (content: HomeSupportPlanContent): Promise<HomeSupportPlan> => {
    try {
      return await saveOver(known() ?? (await read()), content);
    } catch (error) {
      if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
      // There is one window: what is on its screen is the newest.
      return saveOver(await read(), content);
    }
  };
  const keepers = createKeepers<'content', HomeSupportPlanContent>({
    save: async (_id, content) => {
      const after = await save(content);
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey: key });
      client.setQueryData(key, after);
      void client.invalidateQueries({ queryKey: keys.reminders });
    },
    aside: {
      keep: async (values) => {
        const content = values.get('content');
        if (content === undefined) return;
        await valueOf(api.drafts.save({ ...place, payload: draftOfPlan(content, known()) }));
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

const works = new WeakMap<QueryClient, Map<CaseFileId, PlanKeepers>>();

/** The keepers of the plan of one file: the same as long as the window lives. */
export const planKeepers = (client: QueryClient, caseFileId: CaseFileId): PlanKeepers => {
  const ofClient = works.get(client) ?? new Map<CaseFileId, PlanKeepers>();
  works.set(client, ofClient);
  const keepers = ofClient.get(caseFileId) ?? createPlanKeepers(client, caseFileId);
  ofClient.set(caseFileId, keepers);
  return keepers;
};
