/** Reasons that are being typed, by rule: they stay while another tab is shown, and while names are hidden. */
import { useMemo, useState } from 'react';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';

export type Reasons = {
  /** Null: nobody is typing one for this rule. */
  readonly of: (rule: OppRuleId) => string | null;
  /** @param reason null: it was saved, or is given up */
  readonly type: (rule: OppRuleId, reason: string | null) => void;
};

export const useReasons = (): Reasons => {
  const [typed, setTyped] = useState<ReadonlyMap<OppRuleId, string>>(new Map());
  return useMemo(
    () => ({
      of: (rule) => typed.get(rule) ?? null,
      type: (rule, reason) =>
        setTyped((before) => {
          const next = new Map(before);
          if (reason === null) next.delete(rule);
          else next.set(rule, reason);
          return next;
        }),
    }),
    [typed],
  );
};
