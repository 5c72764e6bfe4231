import type { HandlersOf } from '../../contract/contract';
import type { internalReminders } from '../../contract/internal';
import type { agreements, reminders } from '../../contract/reminders';
import type { OpenContext } from '../context';
import {
  listAgreements,
  removeAgreement,
  restoreAgreement,
  saveAgreement,
} from './agreements-service';
import { calendarFile } from './calendar-file';
import { listReminders, tickReminder } from './reminders-service';

export const remindersHandlers: HandlersOf<typeof reminders, OpenContext> = {
  'reminders.list': listReminders,
  'reminders.tick': async (context, input) => {
    await tickReminder(context, input);
    return {};
  },
};

export const agreementsHandlers: HandlersOf<typeof agreements, OpenContext> = {
  'agreements.list': (context, { caseFileId }) => listAgreements(context, caseFileId),
  'agreements.save': saveAgreement,
  'agreements.remove': async (context, { id }) => {
    await removeAgreement(context, id);
    return {};
  },
  'agreements.restore': (context, { id }) => restoreAgreement(context, id),
};

/** Only the main process calls these. */
export const internalRemindersHandlers: HandlersOf<typeof internalReminders, OpenContext> = {
  'internal.calendarFile': calendarFile,
};
