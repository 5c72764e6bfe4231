/**
 * Couples every contract that the vault process answers with its handlers, and holds the open vault.
 * Calls of features reach nothing while the vault is locked: their context can't be made then.
 */
import { v7 } from 'uuid';
import { attachments, notes, privateWorkingNotes } from '../contract/notes';
import { backup } from '../contract/backup';
import { caseFiles } from '../contract/case-files';
import { casus } from '../contract/casus';
import { classLists } from '../contract/class-lists';
import { CodedError } from '../contract/coded-error';
import { drafts } from '../contract/drafts';
import { internal, internalCasus } from '../contract/internal';
import { privacy } from '../contract/privacy';
import { pupils } from '../contract/pupils';
import { search } from '../contract/search';
import { settings } from '../contract/settings';
import { vault } from '../contract/vault';
import { attachmentsHandlers } from '../features/attachments/attachments-handlers';
import { caseFilesHandlers } from '../features/case-files/case-files-handlers';
import { casusHandlers, internalCasusHandlers } from '../features/casus/casus-handlers';
import { classListsHandlers } from '../features/class-lists/class-lists-handlers';
import type { OpenContext } from '../features/context';
import { draftsHandlers } from '../features/drafts/drafts-handlers';
import { notesHandlers, privateNotesHandlers } from '../features/notes/notes-handlers';
import { privacyHandlers } from '../features/privacy/privacy-handlers';
import { pupilsHandlers } from '../features/pupils/pupils-handlers';
import { searchHandlers } from '../features/search/search-handlers';
import { settingsHandlers } from '../features/settings/settings-handlers';
import type { Result } from '../contract/contract';
