import { casusExport } from '../contract/casus-calls';
import { shell } from '../contract/shell';
import { createRouter, route, type Router } from '../ipc/router';
import { casusExportHandlers } from './casus-export';
import type { EventLog } from './event-log';
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
    ],
    {
      translate: () => null,
      report: (report) => log({ event: 'call-failed', ...report }),
    },
  );
