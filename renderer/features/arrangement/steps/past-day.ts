import { z } from 'zod';
import { Day } from '../../../../electron/contract/ids';
import { dayOf } from '../../notes/moments';
import { stepTexts as texts } from './texts';

/** A day that is not to come, as the forms of steps ask for it. */
export const pastDay = Day.nullable()
  .or(z.string())
  .transform((value, context): string => {
    const { data } = Day.safeParse(value);
    if (data === undefined) context.addIssue({ code: 'custom', message: texts.dayNeeded });
    else if (data > dayOf(new Date())) {
      context.addIssue({ code: 'custom', message: texts.dayToCome });
    }
    return data ?? '';
  });
