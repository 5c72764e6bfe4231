/** Forms of adopting and closing. Pure. */
import { z } from 'zod';
import { Day } from '../../../../electron/contract/ids';
import { dayOf } from '../../notes/moments';
import { dialogTexts } from './dialogs/texts';
import { stepErrors } from './error-texts';

const typedDay = z.string().nullable();

const addIssue = (context: z.RefinementCtx, path: string, message: string): void =>
  context.addIssue({ code: 'custom', path: [path], message });

export const adoptionForm = z.object({ on: typedDay }).superRefine(({ on }, context) => {
  const day = Day.safeParse(on);
  if (!day.success) addIssue(context, 'on', stepErrors.day);
  else if (day.data > dayOf(new Date())) addIssue(context, 'on', stepErrors.future);
});

const MAX_REASON = 500;

/** @param startOn the end can't lie before it */
export const closingForm = (startOn: string | null) =>
  z
    .object({
      on: typedDay,
      reason: z.string().trim().min(1, dialogTexts.close.reasonMissing).max(MAX_REASON),
    })
    .superRefine(({ on }, context) => {
      const day = Day.safeParse(on);
      if (!day.success) addIssue(context, 'on', stepErrors.day);
      else if (startOn !== null && day.data < startOn) {
        addIssue(context, 'on', stepErrors.beforeStart);
      }
    });
