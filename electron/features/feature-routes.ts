/** All features with their contracts: a new feature adds its line here. */
import { attachments, notes, privateWorkingNotes } from '../contract/notes';
import { caseFiles } from '../contract/case-files';
import { casus } from '../contract/casus-calls';
import { classLists } from '../contract/class-lists';
import { drafts } from '../contract/drafts';
import { internalCasus } from '../contract/internal';
import { privacy } from '../contract/privacy';
import { pupils } from '../contract/pupils';
import { search } from '../contract/search';
import { settings } from '../contract/settings';
import { route, type Route } from '../ipc/router';
import { attachmentsHandlers } from './attachments/attachments-handlers';
import { caseFilesHandlers } from './case-files/case-files-handlers';
import { casusHandlers, internalCasusHandlers } from './casus/casus-handlers';
import { classListsHandlers } from './class-lists/class-lists-handlers';
import type { OpenContext } from './context';
import { draftsHandlers } from './drafts/drafts-handlers';
import { notesHandlers, privateNotesHandlers } from './notes/notes-handlers';
import { privacyHandlers } from './privacy/privacy-handlers';
import { pupilsHandlers } from './pupils/pupils-handlers';
import { searchHandlers } from './search/search-handlers';
import { settingsHandlers } from './settings/settings-handlers';

/** @param context gives what handlers need, or rejects with `VAULT_LOCKED` */
export const featureRoutes = (context: () => Promise<OpenContext>): readonly Route[] => [
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
  route(casus, casusHandlers, context),
  route(internalCasus, internalCasusHandlers, context),
];
