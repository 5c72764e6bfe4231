import type { Casus } from '../../../electron/contract/casus';
import { casusTexts as texts } from './texts';

type Screen = { readonly hidden: boolean; readonly busy: boolean };

/** Why a casus can't be released now, in words; null when it can. The vault decides again itself. */
export const releaseBlock = (casus: Casus, { hidden, busy }: Screen): string | null => {
  if (hidden) return texts.blocked.hidden;
  if (busy) return texts.blocked.busy;
  if (casus.parts.length === 0) return texts.blocked.empty;
  if (casus.openQuestions > 0) return texts.blocked.open(casus.openQuestions);
  return casus.leftovers.length > 0 ? texts.blocked.left : null;
};
