/** All contracts together, and the types of the calls as the screen makes them. */
import type { Contract, InputOf, Method, OutputOf, Result } from './contract';
import { accessRequests, accessRequestsExport } from './access-requests';
import { arrangement, arrangementExport } from './arrangement';
import { backup } from './backup';
import { caseFiles } from './case-files';
import { casus, casusExport } from './casus-calls';
import { classLists } from './class-lists';
import { concernSignals } from './concern-signals';
import { consultation, consultationExport, keptQuestions } from './consultation';
import { drafts } from './drafts';
import { exchange } from './exchange';
import { guardianContacts, guardianContactsExport } from './guardian-contacts';
import { handover, handoverExport } from './handover';
import { attachments, notes, privateWorkingNotes } from './notes';
import { opp, oppExport } from './opp-calls';
import { oppImport } from './opp-import';
import { ownExport } from './own-export';
import { partnershipProfiles } from './partnership-profile';
import { privacy } from './privacy';
import { pupils } from './pupils';
import { receiving } from './receiving';
import { agreements, reminders, remindersExport } from './reminders';
import { reportingCode, reportingCodeExport } from './reporting-code';
import { schoolCalendar } from './school-calendar';
import { search } from './search';
import { settings } from './settings';
import { shell } from './shell';
import { pupilCardWindow, skillCard } from './skill-card';
import { spelling } from './spelling';
import { textSources } from './text-sources';
import { trajectory, trajectoryExport } from './trajectory';
import { goalLibrary, trajectoryGroups, trajectoryTemplates } from './trajectory-groups';
import { vault } from './vault';

export const vaultContracts = {
  ...vault,
  ...backup,
  ...settings,
  ...pupils,
  ...classLists,
  ...caseFiles,
  ...notes,
  ...privateWorkingNotes,
  ...attachments,
  ...drafts,
  ...search,
  ...privacy,
  ...spelling,
  ...casus,
  ...opp,
  ...oppImport,
  ...textSources,
  ...reminders,
  ...agreements,
  ...partnershipProfiles,
  ...arrangement,
  ...schoolCalendar,
  ...trajectory,
  ...skillCard,
  ...trajectoryGroups,
  ...trajectoryTemplates,
  ...goalLibrary,
  ...guardianContacts,
  ...concernSignals,
  ...reportingCode,
  ...exchange,
  ...handover,
  ...receiving,
  ...consultation,
  ...keptQuestions,
  ...accessRequests,
} satisfies Contract;

export const shellContracts = {
  ...shell,
  ...casusExport,
  ...oppExport,
  ...arrangementExport,
  ...remindersExport,
  ...trajectoryExport,
  ...pupilCardWindow,
  ...guardianContactsExport,
  ...reportingCodeExport,
  ...handoverExport,
  ...consultationExport,
  ...accessRequestsExport,
  ...ownExport,
} satisfies Contract;

type Methods = typeof vaultContracts & typeof shellContracts;
type Feature<Name> = Name extends `${infer F}.${string}` ? F : never;
type MethodOf<Name, F extends string> = Name extends `${F}.${infer M}` ? M : never;
type Callable<M> = M extends Method ? (input: InputOf<M>) => Promise<Result<OutputOf<M>>> : never;

/** `api.notes.save(input)` gives `{ ok: true, value } | { ok: false, code }`. */
export type Api = {
  readonly [F in Feature<keyof Methods>]: {
    readonly [M in MethodOf<keyof Methods, F>]: `${F}.${M}` extends keyof Methods
      ? Callable<Methods[`${F}.${M}`]>
      : never;
  };
};
