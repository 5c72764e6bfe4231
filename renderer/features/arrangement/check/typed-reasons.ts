/** Reasons that are half written: they outlive the tab they stand in, the view without names, and a lock. */
import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import type { ArrangementRuleId } from '../../../../electron/contract/arrangement-rules';
import { useDraft } from '../../../app/use-draft';
import { arrangementDraftPlace } from '../arrangement-draft';
import type { ArrangementSubject } from '../arrangement-draft';

/** Per rule what was typed. */
export type ReasonTexts = Readonly<Partial<Record<ArrangementRuleId, string>>>;

export type TypedReasons = {
  /** Null: nobody is writing one. */
  readonly of: (rule: ArrangementRuleId) => string | null;
  readonly type: (rule: ArrangementRuleId, text: string) => void;
  /** It was kept in the request, or thrown away. */
  readonly end: (rule: ArrangementRuleId) => void;
};

const Payload = z.record(z.string(), z.string());

/** What lies in the draft; nothing where it can't be read. */
export const reasonsOfDraft = (payload: unknown): ReasonTexts =>
  Payload.safeParse(payload).data ?? {};

/** @param start what was typed before */
export const useTypedReasons = (subject: ArrangementSubject, start: ReasonTexts): TypedReasons => {
  const [place] = useState(() => arrangementDraftPlace(subject, 'arrangementReasons'));
  const { change, discard } = useDraft(place);
  const [texts, setTexts] = useState(start);
  const set = useCallback(
    (now: ReasonTexts): void => {
      setTexts(now);
      if (Object.values(now).some((text) => text.trim() !== '')) change({ ...now });
      else void discard();
    },
    [change, discard],
  );
  return useMemo(
    () => ({
      of: (rule) => texts[rule] ?? null,
      type: (rule, text) => set({ ...texts, [rule]: text }),
      end: (rule) => {
        const { [rule]: _ended, ...others } = texts;
        set(others);
      },
    }),
    [texts, set],
  );
};
