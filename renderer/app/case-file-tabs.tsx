/** The tabs of a case file. A later issue adds its tab here, and nothing else in this folder. */
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CaseFileId } from '../../electron/contract/ids';
import { AgreementsSection } from '../features/agreements/AgreementsSection';
import { FilesTab } from '../features/attachments/FilesTab';
import { CaseFileOverview } from '../features/case-files/CaseFileOverview';
import { CasusTab } from '../features/casus/CasusTab';
import { NotesTab } from '../features/notes/NotesTab';
import { RecentNotes } from '../features/notes/RecentNotes';
import { lazyScreen } from './lazy-screen';

// Not read when the app opens: who opens a file seldom starts here.
const ArrangementTab = lazyScreen(
  async () => (await import('../features/arrangement/ArrangementTab')).ArrangementTab,
);
const GuardiansTab = lazyScreen(
  async () => (await import('../features/guardian-contacts/GuardiansTab')).GuardiansTab,
);
const SignalsTab = lazyScreen(
  async () => (await import('../features/concern-signals/SignalsTab')).SignalsTab,
);
const TrajectoryTab = lazyScreen(
  async () => (await import('../features/trajectory/TrajectoryTab')).TrajectoryTab,
);
const HandoverTab = lazyScreen(
  async () => (await import('../features/handover/HandoverTab')).HandoverTab,
);
const OppTab = lazyScreen(async () => (await import('../features/opp/OppTab')).OppTab);

/** The case file that the address names. */
export const useCaseFileId = (): CaseFileId => {
  const { caseFileId } = useParams({ strict: false });
  return CaseFileId.parse(caseFileId);
};

type Tab = {
  readonly path: string;
  /** Absent: reached from another tab. */
  readonly label?: string;
  /** The tab has a main button of its own: the heading shows none. */
  readonly ownAction?: true;
  readonly component: () => ReactNode;
};

const RECENT_NOTES = 3;

export const caseFileTabs: readonly Tab[] = [
  {
    path: 'overzicht',
    label: 'Overzicht',
    component: function Overview() {
      const caseFileId = useCaseFileId();
      return (
        <CaseFileOverview
          caseFileId={caseFileId}
          agreements={<AgreementsSection caseFileId={caseFileId} />}
          recentNotes={<RecentNotes caseFileId={caseFileId} limit={RECENT_NOTES} />}
        />
      );
    },
  },
  {
    path: 'notities',
    label: 'Notities',
    component: function Notes() {
      return <NotesTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'signalen',
    ownAction: true,
    label: 'Signalen',
    component: function Signals() {
      return <SignalsTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'ouders',
    ownAction: true,
    label: 'Ouders',
    component: function Guardians() {
      return <GuardiansTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'traject',
    ownAction: true,
    label: 'Traject',
    component: function TrajectoriesOfFile() {
      return <TrajectoryTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'opp',
    ownAction: true,
    label: 'OPP',
    component: function OppOfFile() {
      return <OppTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'arrangement',
    ownAction: true,
    label: 'Arrangement',
    component: function ArrangementsOfFile() {
      return <ArrangementTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'casus',
    ownAction: true,
    label: 'Casus',
    component: function CasusList() {
      return <CasusTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'overdracht',
    ownAction: true,
    label: 'Overdracht',
    component: function Handover() {
      return <HandoverTab caseFileId={useCaseFileId()} />;
    },
  },
  {
    path: 'bestanden',
    label: 'Bestanden',
    component: function Files() {
      return <FilesTab caseFileId={useCaseFileId()} />;
    },
  },
];
