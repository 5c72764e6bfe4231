/** All addresses of the app. Hash history: there is no server to ask for a path. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { CaseFilesScreen } from '../features/case-files/CaseFilesScreen';
import { NewCaseFileScreen } from '../features/case-files/NewCaseFileScreen';
import { PupilsScreen } from '../features/pupils/PupilsScreen';
import { TodayScreen } from '../features/today/TodayScreen';
import { AppFrame } from './AppFrame';
import { CaseFileRoute } from './CaseFileRoute';
import { caseFileTabs } from './case-file-tabs';
import { lazyScreen } from './lazy-screen';

const root = createRootRoute({ component: AppFrame });

const at = (path: string, component: (props: object) => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$caseFileId',
  component: CaseFileRoute,
});

const tree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/vandaag' });
    },
  }),
  at('/vandaag', TodayScreen),
  at(
    '/kalender',
    lazyScreen(() => import('../features/calendar/CalendarScreen').then((m) => m.CalendarScreen)),
  ),
  at('/dossiers', CaseFilesScreen),
  at('/dossiers/nieuw', NewCaseFileScreen),
  // Outside the file's own heading and tabs: these have the window to themselves.
  at(
    '/dossiers/$caseFileId/casus/$casusId',
    lazyScreen(() => import('./CasusRoute').then((m) => m.CasusRoute)),
  ),
  at(
    '/dossiers/$caseFileId/opp/$oppId',
    lazyScreen(() => import('./OppRoute').then((m) => m.OppRoute)),
  ),
  at(
    '/opp',
    lazyScreen(() =>
      import('../features/opp/overview/OppOverviewScreen').then((m) => m.OppOverviewScreen),
    ),
  ),
  at(
    '/dossiers/$caseFileId/arrangement/$arrangementId',
    lazyScreen(() => import('./ArrangementRoute').then((m) => m.ArrangementRoute)),
  ),
  at(
    '/dossiers/$caseFileId/traject/$trajectoryId',
    lazyScreen(() => import('./TrajectoryRoute').then((m) => m.TrajectoryRoute)),
  ),
  at(
    '/dossiers/$caseFileId/meldcode',
    lazyScreen(() => import('./ReportingCodeRoute').then((m) => m.ReportingCodeRoute)),
  ),
  at(
    '/dossiers/$caseFileId/inzage/$requestId',
    lazyScreen(() => import('./AccessRequestRoute').then((m) => m.AccessRequestRoute)),
  ),
  at(
    '/impulsklas',
    lazyScreen(() =>
      import('../features/trajectory-groups/GroupsScreen').then((m) => m.GroupsScreen),
    ),
  ),
  at(
    '/impulsklas/$groupId',
    lazyScreen(() => import('./GroupRoute').then((m) => m.GroupRoute)),
  ),
  at(
    '/ouders',
    lazyScreen(() =>
      import('../features/guardian-contacts/ContactOverviewScreen').then(
        (m) => m.ContactOverviewScreen,
      ),
    ),
  ),
  at(
    '/overdracht',
    lazyScreen(() =>
      import('../features/handover/class/ClassHandoverScreen').then((m) => m.ClassHandoverScreen),
    ),
  ),
  at(
    '/ontvangen',
    lazyScreen(() =>
      import('../features/receiving/ReceivingScreen').then((m) => m.ReceivingScreen),
    ),
  ),
  at(
    '/vragen',
    lazyScreen(() =>
      import('../features/consultation/QuestionsScreen').then((m) => m.QuestionsScreen),
    ),
  ),
  at('/leerlingen', PupilsScreen),
  at(
    '/import',
    lazyScreen(() => import('../features/class-lists/ImportScreen').then((m) => m.ImportScreen)),
  ),
  at(
    '/instellingen',
    lazyScreen(() => import('../features/settings/SettingsScreen').then((m) => m.SettingsScreen)),
  ),
  at(
    '/hulp',
    lazyScreen(() => import('../features/help/HelpScreen').then((m) => m.HelpScreen)),
  ),
  caseFile.addChildren([
    createRoute({
      getParentRoute: () => caseFile,
      path: '/',
      beforeLoad: ({ params }) => {
        throw redirect({ to: `/dossiers/${params.caseFileId}/overzicht` });
      },
    }),
    ...caseFileTabs.map(({ path, component }) =>
      createRoute({ getParentRoute: () => caseFile, path, component }),
    ),
  ]),
]);

export const createAppRouter = () =>
  createRouter({ routeTree: tree, history: createHashHistory(), scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
