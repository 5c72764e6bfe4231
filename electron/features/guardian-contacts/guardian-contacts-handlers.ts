import type { HandlersOf } from '../../contract/contract';
import type { guardianContacts } from '../../contract/guardian-contacts';
import type { internalGuardianContacts } from '../../contract/internal';
import type { OpenContext } from '../context';
import { contactBalance } from './balance-service';
import { listContacts, removeContact, restoreContact, saveContact } from './contacts-service';
import { getPlan, savePlan } from './plan-service';
import {
  guardianPagesDocx,
  guardianPagesFileName,
  previewGuardianPages,
  printGuardianPages,
  recordGuardianPagesExport,
} from './print-guardian-pages';
import { getViews, saveViews } from './views-service';

export const guardianContactsHandlers: HandlersOf<typeof guardianContacts, OpenContext> = {
  'guardianContacts.list': (context, { caseFileId }) => listContacts(context, caseFileId),
  'guardianContacts.save': saveContact,
  'guardianContacts.remove': async (context, { id }) => {
    await removeContact(context, id);
    return {};
  },
  'guardianContacts.restore': (context, { id }) => restoreContact(context, id),
  'guardianContacts.views': (context, { caseFileId }) => getViews(context, caseFileId),
  'guardianContacts.saveViews': saveViews,
  'guardianContacts.balance': contactBalance,
  'guardianContacts.plan': (context, { caseFileId }) => getPlan(context, caseFileId),
  'guardianContacts.savePlan': savePlan,
  'guardianContacts.preview': previewGuardianPages,
};

/** Only the main process calls these. */
export const internalGuardianContactsHandlers: HandlersOf<
  typeof internalGuardianContacts,
  OpenContext
> = {
  'internal.guardianPagesFileName': guardianPagesFileName,
  'internal.guardianPagesPrint': printGuardianPages,
  'internal.guardianPagesDocx': guardianPagesDocx,
  'internal.guardianPagesExported': async (context, input) => {
    await recordGuardianPagesExport(context, input);
    return {};
  },
};
