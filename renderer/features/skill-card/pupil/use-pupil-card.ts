/** The card that the main process says is shown, and what keeps the choices of the pupil. Nothing else is read. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { InputOf, OutputOf } from '../../../../electron/contract/contract';
import type {
  pupilCardWindow,
  PupilCard,
  skillCard,
} from '../../../../electron/contract/skill-card';
import type { Score } from '../../../../electron/contract/trajectory-plan';
import { api, valueOf } from '../../../app/api';
import { registerFlush } from '../../../app/flush';
import { createKeepers } from '../../../app/keepers';
import type { Kept } from '../../../app/keepers';
import { stepKey } from './pupil-steps';
import type { PupilGiven, PupilStep } from './pupil-steps';

export type ShownCard = NonNullable<OutputOf<(typeof pupilCardWindow)['window.pupilCard']>>;
type Given = InputOf<(typeof skillCard)['skillCard.pupilScore']>;

/** The card as it is in the vault; null while it is read. */
export const useShownPupilCard = () => {
  const [card, setCard] = useState<PupilCard | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const read = useCallback(async (): Promise<void> => {
    try {
      const shown = await valueOf(api.window.pupilCard({}));
      if (shown !== null) setCard(await valueOf(api.skillCard.pupil(shown)));
    } catch (error) {
      setFailure(error);
    }
  }, []);
  useEffect(() => void read(), [read]);
  return { card, failure };
};

export type PupilChoices = {
  readonly given: PupilGiven;
  readonly kept: Kept;
  readonly choose: (step: PupilStep, score: Score | null) => void;
};

/** Each choice goes into the vault at once; a lock waits for it. */
export const usePupilChoices = ({ trajectoryId: id, on }: PupilCard): PupilChoices => {
  const [given, setGiven] = useState<PupilGiven>(new Map());
  const keepers = useMemo(
    () =>
      createKeepers<string, Given>({
        save: async (_key, chosen) => {
          await valueOf(api.skillCard.pupilScore(chosen));
        },
      }),
    [],
  );
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  useEffect(
    () =>
      registerFlush({
        place: { kind: 'trajectoryScores', caseFileId: null, targetId: id },
        secure: keepers.secure,
      }),
    [keepers, id],
  );
  const choose: PupilChoices['choose'] = (step, score) => {
    const key = stepKey(step);
    setGiven((now) => new Map(now).set(key, score));
    keepers.change(key, { id, goalId: step.goal.goalId, on, part: step.part, score });
    void keepers.flush();
  };
  return { given, kept, choose };
};
