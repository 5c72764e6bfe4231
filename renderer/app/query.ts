/** TanStack Query over the contract. Everything is local: no retries, no refetch on focus. */
import { MutationCache, QueryClient } from '@tanstack/react-query';

export const createQueryClient = (): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        staleTime: 5_000,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
    // Any change may have brought a new name: what was masked before it is masked anew.
    mutationCache: new MutationCache({
      onSuccess: () => client.invalidateQueries({ queryKey: ['masked'] }),
    }),
  });
  return client;
};

/** Query keys by subject, so that a change can invalidate exactly what it touched. */
export const keys = {
  settings: ['settings'],
  schools: ['schools'],
  classGroups: (schoolId: string) => ['classGroups', schoolId],
  schoolCalendar: (schoolId: string, startYear: number) => ['schoolCalendar', schoolId, startYear],
  pupils: (schoolId: string) => ['pupils', schoolId],
  staff: (schoolId: string) => ['staff', schoolId],
  caseFiles: (schoolId: string) => ['caseFiles', schoolId],
  caseFile: (id: string) => ['caseFile', id],
  notes: (caseFileId: string) => ['notes', caseFileId],
  bin: (caseFileId: string) => ['bin', caseFileId],
  privateNotes: (caseFileId: string) => ['privateNotes', caseFileId],
  attachments: (caseFileId: string) => ['attachments', caseFileId],
  tags: ['tags'],
  drafts: ['drafts'],
  casusList: (caseFileId: string) => ['casusList', caseFileId],
  casus: (id: string) => ['casus', id],
  casusQuestions: (casusId: string) => ['casusQuestions', casusId],
  receivedQuestions: ['receivedQuestions'],
  /** By what is looked for; read again together. */
  keptQuestions: ['keptQuestions'],
  opps: (caseFileId: string) => ['opps', caseFileId],
  opp: (id: string) => ['opp', id],
  /** Of every school: changing one OPP changes its row. */
  oppOverview: ['oppOverview'],
  profiles: ['profiles'],
  arrangements: (caseFileId: string) => ['arrangements', caseFileId],
  arrangement: (id: string) => ['arrangement', id],
  guardianContacts: (caseFileId: string) => ['guardianContacts', caseFileId],
  guardianViews: (caseFileId: string) => ['guardianViews', caseFileId],
  homeSupportPlan: (caseFileId: string) => ['homeSupportPlan', caseFileId],
  /** Of every school and file: one contact changes several. */
  contactBalance: ['contactBalance'],
  trajectories: (caseFileId: string) => ['trajectories', caseFileId],
  /** What hangs on it has a key that begins with this one. */
  trajectory: (id: string) => ['trajectory', id],
  trajectoryTemplates: ['trajectoryTemplates'],
  trajectoryGroups: (schoolId: string) => ['trajectoryGroups', schoolId],
  /** Read again with the lists: a trajectory changes both. */
  trajectoryGroup: (id: string) => ['trajectoryGroups', 'view', id],
  goalLibrary: ['goalLibrary'],
  /** Of every school: what each feature says has a date. */
  reminders: ['reminders'],
  agreements: (caseFileId: string) => ['agreements', caseFileId],
  concernSignals: (caseFileId: string) => ['concernSignals', caseFileId],
  signalPattern: (caseFileId: string) => ['signalPattern', caseFileId],
  reportingCode: (caseFileId: string) => ['reportingCode', caseFileId],
  handoverProfiles: ['handoverProfiles'],
  /** Of every file and reader: a change of a profile changes many. */
  handoverComposed: ['handoverComposed'],
  handoverOfClass: ['handoverOfClass'],
  handoverLog: ['handoverLog'],
  warmHandovers: (caseFileId: string) => ['warmHandovers', caseFileId],
  received: (schoolId: string) => ['received', schoolId],
  receivedPages: (caseFileId: string) => ['receivedPages', caseFileId],
  /** What the checker found; words that were taught change it. */
  spelling: (schoolId: string) => ['spelling', schoolId],
  ownWords: (schoolId: string) => ['ownWords', schoolId],
  ownKey: ['ownKey'],
  readerContacts: ['readerContacts'],
  accessRequests: (caseFileId: string) => ['accessRequests', caseFileId],
  accessRequest: (id: string) => ['accessRequest', id],
  backups: ['backups'],
  about: ['about'],
} as const;
