import { arrangementExport } from '../contract/arrangement';
import { casusExport } from '../contract/casus-calls';
import { remindersExport } from '../contract/reminders';
import { oppExport } from '../contract/opp-calls';
import { shell } from '../contract/shell';
import { createRouter, route, type Router } from '../ipc/router';
import { arrangementExportHandlers } from './arrangement-export';
import { calendarExportHandlers } from './calendar-export';
import { casusExportHandlers } from './casus-export';
import type { EventLog } from './event-log';
import { oppExportHandlers } from './opp-export';
import { shellHandlers, type ShellContext } from './shell-handlers';

/** The router over the calls that the main process answers itself. */
export const createShellRouter = ({
  context,
  log,
}: {
  readonly context: ShellContext;
  readonly log: EventLog;
}): Router =>
  createRouter(
    [
      route(shell, shellHandlers, () => context),
      route(casusExport, casusExportHandlers, () => context),
      route(oppExport, oppExportHandlers, () => context),
      route(arrangementExport, arrangementExportHandlers, () => context),
      route(remindersExport, calendarExportHandlers, () => context),
    ],
    {
      translate: () => null,
      report: (report) => log({ event: 'call-failed', ...report }),
    },
  );
