import { accessRequestsExport } from '../contract/access-requests';
import { arrangementExport } from '../contract/arrangement';
import { casusExport } from '../contract/casus-calls';
import { consultationExport } from '../contract/consultation';
import { guardianContactsExport } from '../contract/guardian-contacts';
import { handoverExport } from '../contract/handover';
import { remindersExport } from '../contract/reminders';
import { oppExport } from '../contract/opp-calls';
import { ownExport } from '../contract/own-export';
import { reportingCodeExport } from '../contract/reporting-code';
import { shell } from '../contract/shell';
import { trajectoryExport } from '../contract/trajectory';
import { pupilCardWindow } from '../contract/skill-card';
import { createRouter, route, type Router } from '../ipc/router';
import { accessExportHandlers } from './access-export';
import { arrangementExportHandlers } from './arrangement-export';
import { calendarExportHandlers } from './calendar-export';
import { casusExportHandlers } from './casus-export';
import { consultationExportHandlers } from './consultation-export';
import type { EventLog } from './event-log';
import { guardianContactsExportHandlers } from './guardian-contacts-export';
import { handoverExportHandlers } from './handover-export';
import { oppExportHandlers } from './opp-export';
import { ownExportHandlers } from './own-export';
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
      route(handoverExport, handoverExportHandlers, () => context),
      route(reportingCodeExport, reportingCodeExportHandlers, () => context),
      route(consultationExport, consultationExportHandlers, () => context),
      route(accessRequestsExport, accessExportHandlers, () => context),
      route(ownExport, ownExportHandlers, () => context),
      route(remindersExport, calendarExportHandlers, () => context),
      route(trajectoryExport, trajectoryExportHandlers, () => context),
    ],
    {
      translate: () => null,
      report: (report) => log({ event: 'call-failed', ...report }),
    },
  );
