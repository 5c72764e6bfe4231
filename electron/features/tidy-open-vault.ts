/** What is past its term goes, and what a crash left half: once, each time a vault opens. */
import { destroyDueArrangements } from './arrangement/arrangement-service';
import { destroyDueProfiles } from './arrangement/profiles-service';
import { removeIncompleteAttachments } from './attachments/attachments-service';
import { destroyDueCasus } from './casus/casus-service';
import { destroyDueSignals } from './concern-signals/concern-signals-service';
import { destroyDueKept } from './consultation/kept-questions-service';
import { destroyDueReceived } from './consultation/received-service';
import type { OpenContext } from './context';
import { removeOrphanDrafts } from './drafts/drafts-service';
import { destroyDueReaders } from './exchange/reader-contacts';
import { destroyDueContacts } from './guardian-contacts/contacts-service';
import { destroyDueHandoverProfiles } from './handover/profiles-service';
import { destroyDueTalks } from './handover/warm-service';
import { binCutoff } from './notes/bin-rule';
import { emptyBin } from './notes/bin-service';
import { destroyDueUnplaced } from './opp/opp-import-service';
import { purgePupilsWithoutCaseFile } from './pupils/pupils-service';
import { destroyDueAgreements } from './reminders/agreements-service';
import { destroyDueGroups } from './trajectory-groups/groups-service';
import { destroyDueLibraryItems } from './trajectory-groups/library-service';
import { destroyDueTemplates } from './trajectory-groups/templates-service';
import { destroyDueTrajectories } from './trajectory/trajectory-service';

/** Runs before the first call of a feature is answered. */
export const tidyOpenVault = async (context: OpenContext): Promise<void> => {
  await removeIncompleteAttachments(context.write);
  await emptyBin(context.write, context.clock);
  await destroyDueCasus(context.write, binCutoff(context.clock.now()));
  await destroyDueAgreements(context.write, binCutoff(context.clock.now()));
  await destroyDueArrangements(context.write, binCutoff(context.clock.now()));
  await destroyDueProfiles(context.write, binCutoff(context.clock.now()));
  await destroyDueSignals(context.write, binCutoff(context.clock.now()));
  await destroyDueContacts(context.write, binCutoff(context.clock.now()));
  await destroyDueReceived(context.write, binCutoff(context.clock.now()));
  await destroyDueKept(context.write, binCutoff(context.clock.now()));
  await destroyDueTrajectories(context.write, binCutoff(context.clock.now()));
  await destroyDueUnplaced(context.write, binCutoff(context.clock.now()));
  await destroyDueGroups(context.write, binCutoff(context.clock.now()));
  await destroyDueTemplates(context.write, binCutoff(context.clock.now()));
  await destroyDueLibraryItems(context.write, binCutoff(context.clock.now()));
  await destroyDueHandoverProfiles(context.write, binCutoff(context.clock.now()));
  await destroyDueTalks(context.write, binCutoff(context.clock.now()));
  await destroyDueReaders(context.write, binCutoff(context.clock.now()));
  await removeOrphanDrafts(context.write);
  await purgePupilsWithoutCaseFile(context);
};
