// Threat: a calendar goes on to phones and servers. The vault process decides what the file holds: code names
// and kinds alone (features/reminders/calendar-file.ts). It is asked after the place was chosen: a vault that
// was locked while the dialog stood open gives nothing, and nothing is written.
import type { HandlersOf } from '../contract/contract';
import { internalReminders } from '../contract/internal';
import type { remindersExport } from '../contract/reminders';
import { exportFile } from './document-export';
import { askVault } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

const CalendarFile = internalReminders['internal.calendarFile'].output;

export const calendarExportHandlers: HandlersOf<typeof remindersExport, ShellContext> = {
  'reminders.exportIcs': (context, period) =>
    exportFile(context, {
      purpose: 'saveCalendar',
      bytes: async () => {
        const answer = await askVault(context.keeper, 'internal.calendarFile', period);
        return Buffer.from(CalendarFile.parse(answer).text);
      },
    }),
};
