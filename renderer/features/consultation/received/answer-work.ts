/**
 * What keeps the answer to a colleague while it is typed. It outlives the screen: a text that could not be saved is
 * tried again, and meanwhile lies in the vault as a draft, as far as that can be written.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { CasusAnswer } from '../../../../electron/contract/archive';
import type { ReceivedQuestion } from '../../../../electron/contract/consultation';
import type { ReceivedQuestionId } from '../../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../../app/api';
import { registerFlush } from '../../../app/flush';
import { createKeepers } from '../../../app/keepers';
import type { Keepers } from '../../../app/keepers';
import { keys } from '../../../app/query';
import { answerDraftPlace, draftOfAnswer, isSameAnswer } from './answer-draft';

export type AnswerKeepers = Keepers<'answer', CasusAnswer>;

type All = readonly ReceivedQuestion[];

const createAnswerKeepers = (client: QueryClient, id: ReceivedQuestionId): AnswerKeepers => {
  const key = keys.receivedQuestions;
  const place = answerDraftPlace(id);
  const isThis = (question: ReceivedQuestion): boolean => question.id === id;
  const known = (): ReceivedQuestion | undefined => client.getQueryData<All>(key)?.find(isThis);
  const read = async (): Promise<ReceivedQuestion | undefined> =>
    (await valueOf(api.consultation.received({}))).find(isThis);
  const saveOver = (
    now: ReceivedQuestion | undefined,
    answer: CasusAnswer,
  ): Promise<ReceivedQuestion> =>
    now !== undefined && isSameAnswer(now.answer, answer)
      ? Promise.resolve(now)
      : valueOf(api.consultation.saveAnswer({ id, version: now?.version ?? 1, answer }));
  const save = async (answer: CasusAnswer): Promise<ReceivedQuestion> => {
    try {
      return await saveOver(known() ?? (await read()), answer);
    } catch (error) {
      if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
      // There is one window: what is on its screen is the newest.
      return saveOver(await read(), answer);
    }
  };
  const draftsChanged = () => client.invalidateQueries({ queryKey: keys.drafts });
  const keepers = createKeepers<'answer', CasusAnswer>({
    save: async (_id, answer) => {
      const after = await save(answer);
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<All>(key, (all) => all?.map((one) => (isThis(one) ? after : one)));
    },
    aside: {
      keep: async (values) => {
        const typed = values.get('answer');
        if (typed === undefined) return;
        const payload = draftOfAnswer(typed, known()?.answer);
        await valueOf(api.drafts.save({ ...place, payload }));
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

const works = new WeakMap<QueryClient, Map<string, AnswerKeepers>>();

/** The keepers of the answer to one question: the same as long as the window lives. */
export const answerKeepers = (client: QueryClient, id: ReceivedQuestionId): AnswerKeepers => {
  const ofClient = works.get(client) ?? new Map<string, AnswerKeepers>();
  works.set(client, ofClient);
  const keepers = ofClient.get(id) ?? createAnswerKeepers(client, id);
  ofClient.set(id, keepers);
  return keepers;
};
