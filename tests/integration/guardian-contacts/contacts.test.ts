import { describe, expect, it } from 'vitest';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import {
  listContacts,
  removeContact,
  restoreContact,
} from '../../../electron/features/guardian-contacts/contacts-service';
import {
  listAgreements,
  removeAgreement,
} from '../../../electron/features/reminders/agreements-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { anotherFile, openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { agreement, asDraft, change, meet } from './support';

const MONTH = 31 * 24 * 60 * 60 * 1000;

describe('a contact with guardians', () => {
  it('keeps what was said, who was in it and its agreements, which stand in the file as well', async () => {
    const { context } = await openTestVault();
    const { caseFileId, mother } = await openFile(context);
    const saved = await meet(context, caseFileId, {
      draft: { guardianIds: [mother] },
      agreements: [agreement(), agreement({ what: 'Bellen.', owner: 'moeder' })],
    });
    expect(saved.draft).toMatchObject({ guardianIds: [mother], said: 'Het rekenen gaat beter.' });
    expect(saved.agreements.map(({ what }) => what)).toEqual(['Een hulpkaart maken.', 'Bellen.']);
    expect(await listContacts(context, caseFileId)).toEqual([saved]);
    expect((await listAgreements(context, caseFileId)).map(({ what }) => what)).toEqual([
      'Een hulpkaart maken.',
      'Bellen.',
    ]);
  });

  it('stands newest first, and not in another file', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    const other = await anotherFile(context, { schoolId, codeName: 'Kompas' });
    await meet(context, caseFileId, { draft: { on: '2025-10-01' } });
    await meet(context, caseFileId, { draft: { on: '2025-11-12' } });
    await meet(context, caseFileId, { draft: { on: '2025-11-01' } });
    const days = (await listContacts(context, caseFileId)).map((one) => one.draft.on);
    expect(days).toEqual(['2025-11-12', '2025-11-01', '2025-10-01']);
    expect(await listContacts(context, other)).toEqual([]);
  });

  it('changes with its agreements: one goes into the bin, one comes, one stays as it was', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const before = await meet(context, caseFileId, {
      agreements: [agreement(), agreement({ what: 'Bellen.' })],
    });
    const [first] = before.agreements;
    if (first === undefined) throw new Error('two agreements were saved');
    const after = await change(context, caseFileId, before, {
      draft: { tone: 'neutral' },
      agreements: [asDraft(first), agreement({ what: 'Nieuw plan.' })],
    });
    expect(after).toMatchObject({ version: 2, draft: { tone: 'neutral' } });
    expect(after.agreements.map(({ what, version }) => [what, version])).toEqual([
      ['Een hulpkaart maken.', 1],
      ['Nieuw plan.', 1],
    ]);
    expect(await listAgreements(context, caseFileId)).toHaveLength(2);
  });

  it('brings an agreement back that was thrown away meanwhile, when it is saved with it', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const before = await meet(context, caseFileId, { agreements: [agreement()] });
    const typed = before.agreements.map(asDraft);
    await removeAgreement(context, before.agreements[0]?.id ?? '');
    expect((await listContacts(context, caseFileId))[0]?.agreements).toEqual([]);
    const after = await change(context, caseFileId, before, { agreements: typed });
    expect(after.agreements.map(({ what }) => what)).toEqual(['Een hulpkaart maken.']);
  });

  it('keeps nothing of it when one of its agreements is refused', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const mine = await meet(context, caseFileId, { agreements: [agreement()] });
    const [brought] = mine.agreements;
    if (brought === undefined) throw new Error('an agreement was saved');
    const another = meet(context, caseFileId, {
      draft: { said: 'Iets anders.' },
      agreements: [agreement({ what: 'Eerst deze.' }), asDraft(brought)],
    });
    await expect(another).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const stale = change(context, caseFileId, mine, {
      draft: { said: 'Verouderd.' },
      agreements: [{ ...asDraft(brought), what: 'Anders.', version: 7 }],
    });
    await expect(stale).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await listContacts(context, caseFileId)).toEqual([mine]);
    expect(await listAgreements(context, caseFileId)).toHaveLength(1);
  });

  it('refuses a day to come, a guardian of another file, an old version and an archived file', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    const other = await anotherFile(context, { schoolId, codeName: 'Kompas' });
    const mine = await meet(context, caseFileId);
    await expect(meet(context, caseFileId, { draft: { on: '2025-11-13' } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const stranger = context.newId();
    await expect(
      meet(context, caseFileId, { draft: { guardianIds: [stranger] } }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await change(context, caseFileId, mine, { draft: { said: 'Nieuw.' } });
    await expect(change(context, caseFileId, mine, {})).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    await expect(change(context, other, { ...mine, version: 2 }, {})).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await archiveCaseFile(context, caseFileId);
    await expect(meet(context, caseFileId)).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
  });

  it('lies in the bin for 30 days, without its agreements, and then is gone', async () => {
    const { context, advance, read } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const { id } = await meet(context, caseFileId, { agreements: [agreement()] });
    await removeContact(context, id);
    expect(await listContacts(context, caseFileId)).toEqual([]);
    expect(await listAgreements(context, caseFileId)).toHaveLength(1);
    expect((await restoreContact(context, id)).agreements).toHaveLength(1);
    await removeContact(context, id);
    await expect(removeContact(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    advance(MONTH);
    await tidyOpenVault(context);
    expect(await read('guardian_contacts').select('id')).toEqual([]);
    expect(await listAgreements(context, caseFileId)).toHaveLength(1);
  });
});
