import {
  ContactAgreementDraft,
  GuardianContactDraft,
} from '../../../electron/contract/guardian-contacts';
import { GuardianContactId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { OpenContext } from '../../../electron/features/context';
import type { ContactRecord } from '../../../electron/features/guardian-contacts/contact-records';
import { saveContact } from '../../../electron/features/guardian-contacts/contacts-service';
import { setSettings } from '../../../electron/features/settings/settings-service';

/** With reminders after so many weeks; null: none. */
export const remind = (context: OpenContext, contactReminderWeeks: number | null) =>
  setSettings(context.write, { contactReminderWeeks }, context.clock);

const draft = (change: Record<string, unknown> = {}): GuardianContactDraft =>
  GuardianContactDraft.parse({
    kind: 'phone',
    on: '2025-11-10',
    guardianIds: [],
    others: '',
    tone: 'positive',
    said: 'Het rekenen gaat beter.',
    followUpOn: null,
    followUp: '',
    ...change,
  });

export const agreement = (change: Record<string, unknown> = {}): ContactAgreementDraft =>
  ContactAgreementDraft.parse({
    id: null,
    version: 0,
    what: 'Een hulpkaart maken.',
    owner: 'leerkracht',
    dueOn: '2025-11-20',
    ...change,
  });

type Change = {
  readonly draft?: Record<string, unknown>;
  readonly agreements?: readonly ContactAgreementDraft[];
};

/** A new contact. */
export const meet = (
  context: OpenContext,
  caseFileId: CaseFileId,
  change: Change = {},
): Promise<ContactRecord> =>
  saveContact(context, {
    id: null,
    caseFileId,
    version: 0,
    draft: draft(change.draft),
    agreements: [...(change.agreements ?? [])],
  });

/** A change of one that is there; its agreements stay unless others are given. */
export const change = (
  context: OpenContext,
  caseFileId: CaseFileId,
  contact: ContactRecord,
  { draft: changed, agreements }: Change,
): Promise<ContactRecord> =>
  saveContact(context, {
    id: GuardianContactId.parse(contact.id),
    caseFileId,
    version: contact.version,
    draft: draft({ ...contact.draft, ...changed }),
    agreements: [...(agreements ?? contact.agreements.map(asDraft))],
  });

export const asDraft = ({
  id,
  version,
  what,
  owner,
  dueOn,
}: ContactRecord['agreements'][number]): ContactAgreementDraft =>
  ContactAgreementDraft.parse({ id, version, what, owner, dueOn });
