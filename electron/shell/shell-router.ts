import { arrangementExport } from '../contract/arrangement';
import { casusExport } from '../contract/casus-calls';
import { guardianContactsExport } from '../contract/guardian-contacts';
import { remindersExport } from '../contract/reminders';
import { oppExport } from '../contract/opp-calls';
import { reportingCodeExport } from '../contract/reporting-code';
import { shell } from '../contract/shell';
import { trajectoryExport } from '../contract/trajectory';
import { pupilCardWindow } from '../contract/skill-card';
import { createRouter, route, type Router } from '../ipc/router';
import { arrangementExportHandlers } from './arrangement-export';
import { calendarExportHandlers } from './calendar-export';
import { casusExportHandlers } from './casus-export';
import type { EventLog } from './event-log';
import { guardianContactsExportHandlers } from './guardian-contacts-export';
import { oppExportHandlers } from './opp-export';
import { pupilCardHandlers } from './pupil-card-handlers';
import { reportingCodeExportHandlers } from './reporting-code-export';
import { shellHandlers, type ShellContext } from './shell-handlers';
import { trajectoryExportHandlers } from './trajectory-export';

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
      route(pupilCardWindow, pupilCardHandlers, () => context),
      route(casusExport, casusExportHandlers, () => context),
      route(oppExport, oppExportHandlers, () => context),
      route(arrangementExport, arrangementExportHandlers, () => context),
      route(guardianContactsExport, guardianContactsExportHandlers, () => context),
      route(reportingCodeExport, reportingCodeExportHandlers, () => context),
      route(remindersExport, calendarExportHandlers, () => context),
      route(trajectoryExport, trajectoryExportHandlers, () => context),
    ],
    {
      translate: () => null,
      report: (report) => log({ event: 'call-failed', ...report }),
    },
  );
