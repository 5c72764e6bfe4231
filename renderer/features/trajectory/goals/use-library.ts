/** Taking an example out of the library into a goal, with a way back. */
import type { GoalLibraryDraft } from '../../../../electron/contract/trajectory-groups';
import { useConfirm } from '../../../ui/ConfirmDialog';
import { notify } from '../../notes/undo-notice';
import { useOffers } from '../../notes/use-offers';
import type { GoalForm } from './goal-tools';
import { fillingsOf } from './library-fill';
import type { Filling } from './library-fill';
import { goalTexts } from './texts';

const texts = goalTexts.library;

/** Empty fields are filled; what was typed is replaced only where a person says so. */
export const useLibrary = (form: GoalForm): ((example: GoalLibraryDraft) => Promise<void>) => {
  const confirm = useConfirm();
  const offers = useOffers();
  const fill = (fillings: readonly Filling[]): void => {
    for (const { field, text } of fillings) {
      form.setValue(field, text, { shouldDirty: true, shouldValidate: true });
    }
  };
  return async (example) => {
    const before = structuredClone(form.getValues());
    const { empty, typed } = fillingsOf(example, before);
    fill(empty);
    const replaces =
      typed.length > 0 &&
      (await confirm({
        ...texts.ask,
        text: texts.ask.text(typed.map(({ field }) => goalTexts[field])),
      }));
    if (replaces) fill(typed);
    const filled = replaces ? [...empty, ...typed] : empty;
    if (filled.length === 0) {
      notify(texts.kept);
      return;
    }
    offers.offer(texts.filled, () => {
      const untouched = filled.filter(({ field, text }) => form.getValues(field) === text);
      fill(untouched.map(({ field }) => ({ field, text: before[field] })));
      if (untouched.length < filled.length) notify(texts.changedSince);
    });
  };
};
