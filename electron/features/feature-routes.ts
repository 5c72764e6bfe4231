/** All features with their contracts: a new feature adds its line here. */
import { accessRequests } from '../contract/access-requests';
import { arrangement } from '../contract/arrangement';
import { attachments, notes, privateWorkingNotes } from '../contract/notes';
import { caseFiles } from '../contract/case-files';
import { casus } from '../contract/casus-calls';
import { classLists } from '../contract/class-lists';
import { concernSignals } from '../contract/concern-signals';
import { consultation, keptQuestions } from '../contract/consultation';
import { drafts } from '../contract/drafts';
import { exchange } from '../contract/exchange';
import { guardianContacts } from '../contract/guardian-contacts';
import { handover } from '../contract/handover';
import {
  internalArrangement,
  internalCasus,
  internalGuardianContacts,
  internalOpp,
  internalReminders,
  internalReportingCode,
  internalTrajectory,
} from '../contract/internal';
import {
  internalAccessRequests,
  internalConsultation,
  internalHandover,
  internalOwnExport,
} from '../contract/internal-handover';
import { opp } from '../contract/opp-calls';
import { oppImport } from '../contract/opp-import';
import { partnershipProfiles } from '../contract/partnership-profile';
import { privacy } from '../contract/privacy';
import { pupils } from '../contract/pupils';
import { receiving } from '../contract/receiving';
import { agreements, reminders } from '../contract/reminders';
import { reportingCode } from '../contract/reporting-code';
import { schoolCalendar } from '../contract/school-calendar';
import { search } from '../contract/search';
import { settings } from '../contract/settings';
import { skillCard } from '../contract/skill-card';
import { spelling } from '../contract/spelling';
import { textSources } from '../contract/text-sources';
import { trajectory } from '../contract/trajectory';
import { goalLibrary, trajectoryGroups, trajectoryTemplates } from '../contract/trajectory-groups';
import { route, type Route } from '../ipc/router';
import {
  accessRequestsHandlers,
  internalAccessRequestsHandlers,
} from './access-requests/access-requests-handlers';
import {
  arrangementHandlers,
  internalArrangementHandlers,
  partnershipProfilesHandlers,
} from './arrangement/arrangement-handlers';
import { attachmentsHandlers } from './attachments/attachments-handlers';
import { caseFilesHandlers } from './case-files/case-files-handlers';
import { casusHandlers, internalCasusHandlers } from './casus/casus-handlers';
import { classListsHandlers } from './class-lists/class-lists-handlers';
import { concernSignalsHandlers } from './concern-signals/concern-signals-handlers';
import {
  consultationHandlers,
  internalConsultationHandlers,
  keptQuestionsHandlers,
} from './consultation/consultation-handlers';
import type { OpenContext } from './context';
import { draftsHandlers } from './drafts/drafts-handlers';
import { exchangeHandlers } from './exchange/exchange-handlers';
import {
  guardianContactsHandlers,
  internalGuardianContactsHandlers,
} from './guardian-contacts/guardian-contacts-handlers';
import { handoverHandlers } from './handover/handover-handlers';
import { internalHandoverHandlers } from './handover/internal-handover-handlers';
import { notesHandlers, privateNotesHandlers } from './notes/notes-handlers';
import { internalOppHandlers, oppHandlers } from './opp/opp-handlers';
import { oppImportHandlers } from './opp/opp-import-handlers';
import { internalOwnExportHandlers } from './own-export/own-export-handlers';
import { privacyHandlers } from './privacy/privacy-handlers';
import { pupilsHandlers } from './pupils/pupils-handlers';
import { receivingHandlers } from './receiving/receiving-handlers';
import {
  agreementsHandlers,
  internalRemindersHandlers,
  remindersHandlers,
} from './reminders/reminders-handlers';
import { schoolCalendarHandlers } from './school-calendar/calendar-handlers';
import {
  internalReportingCodeHandlers,
  reportingCodeHandlers,
} from './reporting-code/reporting-code-handlers';
import { searchHandlers } from './search/search-handlers';
import { settingsHandlers } from './settings/settings-handlers';
import { skillCardHandlers } from './skill-card/skill-card-handlers';
import { sourcesHandlers } from './sources/sources-handlers';
import type { Speller } from './spelling/speller';
import { spellingHandlers } from './spelling/spelling-handlers';
import { trajectoryHandlers } from './trajectory/trajectory-handlers';
import { internalTrajectoryHandlers } from './trajectory/trajectory-pages-handlers';
import {
  goalLibraryHandlers,
  trajectoryGroupsHandlers,
  trajectoryTemplatesHandlers,
} from './trajectory-groups/trajectory-groups-handlers';

/**
 * @param context gives what handlers need, or rejects with `VAULT_LOCKED`
 * @param speller the thread that spells, of which there is one
 */
export const featureRoutes = (
  context: () => Promise<OpenContext>,
  speller: Speller,
): readonly Route[] => [
  route(settings, settingsHandlers, context),
  route(pupils, pupilsHandlers, context),
  route(classLists, classListsHandlers, context),
  route(caseFiles, caseFilesHandlers, context),
  route(notes, notesHandlers, context),
  route(privateWorkingNotes, privateNotesHandlers, context),
  route(attachments, attachmentsHandlers, context),
  route(drafts, draftsHandlers, context),
  route(search, searchHandlers, context),
  route(privacy, privacyHandlers, context),
  route(spelling, spellingHandlers, async () => ({ ...(await context()), speller })),
  route(casus, casusHandlers, context),
  route(internalCasus, internalCasusHandlers, context),
  route(opp, oppHandlers, context),
  route(oppImport, oppImportHandlers, context),
  route(internalOpp, internalOppHandlers, context),
  route(textSources, sourcesHandlers, context),
  route(partnershipProfiles, partnershipProfilesHandlers, context),
  route(arrangement, arrangementHandlers, context),
  route(internalArrangement, internalArrangementHandlers, context),
  route(concernSignals, concernSignalsHandlers, context),
  route(consultation, consultationHandlers, context),
  route(keptQuestions, keptQuestionsHandlers, context),
  route(internalConsultation, internalConsultationHandlers, context),
  route(reportingCode, reportingCodeHandlers, context),
  route(internalReportingCode, internalReportingCodeHandlers, context),
  route(guardianContacts, guardianContactsHandlers, context),
  route(internalGuardianContacts, internalGuardianContactsHandlers, context),
  route(receiving, receivingHandlers, context),
  route(accessRequests, accessRequestsHandlers, context),
  route(internalAccessRequests, internalAccessRequestsHandlers, context),
  route(internalOwnExport, internalOwnExportHandlers, context),
  route(reminders, remindersHandlers, context),
  route(agreements, agreementsHandlers, context),
  route(internalReminders, internalRemindersHandlers, context),
  route(trajectory, trajectoryHandlers, context),
  route(internalTrajectory, internalTrajectoryHandlers, context),
  route(skillCard, skillCardHandlers, context),
  route(trajectoryGroups, trajectoryGroupsHandlers, context),
  route(trajectoryTemplates, trajectoryTemplatesHandlers, context),
  route(goalLibrary, goalLibraryHandlers, context),
  route(schoolCalendar, schoolCalendarHandlers, context),
  route(exchange, exchangeHandlers, context),
  route(handover, handoverHandlers, context),
  route(internalHandover, internalHandoverHandlers, context),
];
