/** Reasons that are half written: they outlive the tab they stand in, the view without names, and a lock. */
import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';

/** Per rule what was typed. */
export type ReasonTexts = Readonly<Record<string, string>>;

export type TypedReasons<Rule extends string> = {
  /** Null: nobody is writing one. */
  readonly of: (rule: Rule) => string | null;
  readonly type: (rule: Rule, text: string) => void;
  /** It was kept where it belongs, or thrown away. */
  readonly end: (rule: Rule) => void;
};

const Payload = z.record(z.string(), z.string());

/** What lies in the draft; nothing where it can't be read. */
export const reasonsOfDraft = (payload: unknown): ReasonTexts =>
  Payload.safeParse(payload).data ?? {};

/**
 * @param place where they are kept; of the first moment
 * @param start what was typed before
 */
export const useTypedReasons = <Rule extends string>(
  place: DraftPlace,
  start: ReasonTexts,
): TypedReasons<Rule> => {
  const [kept] = useState(place);
  const { change, discard } = useDraft(kept);
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
        const { [rule as string]: _ended, ...others } = texts;
        set(others);
      },
    }),
    [texts, set],
  );
};
