import { describe, expect, it } from 'vitest';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import { getCasus } from '../../../electron/features/casus/casus-service';
import { caseFileDraft, guardian } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { casusOf, openFile, release, retype, withBasis } from './support';

describe('what is released', () => {
  it('is the text that was read, although nobody changed a letter of it', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Dan belt berendina op.');
    const read = await withBasis(context, casus);
    const { version } = await getCaseFile(context, file);
    const draft = caseFileDraft({ guardians: [guardian('Berendina')] });
    await updateCaseFile(context, { id: file, version, draft });
    const now = await getCasus(context, casus.id);
    expect([now.version, now.textHash === read.textHash]).toEqual([read.version, false]);
    await expect(release(context, read)).rejects.toMatchObject({ code: 'TEXT_CHANGED' });
    expect((await getCasus(context, casus.id)).status).toBe('draft');
    const again = await release(context, now);
    expect(again.versions[0]?.contentHash).toBe(now.textHash);
  });

  it('is known by a number that changes with its text alone', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    const read = await withBasis(context, casus);
    expect(read.textHash).toBe(casus.textHash);
    const typed = await retype(context, read, 'Dan lacht Noor.');
    expect(typed.textHash).not.toBe(read.textHash);
    const old = release(context, { ...typed, textHash: read.textHash });
    await expect(old).rejects.toMatchObject({ code: 'TEXT_CHANGED' });
    const silent = release(context, typed, { readAloud: false });
    await expect(silent).rejects.toMatchObject({ code: 'NOT_READ_ALOUD' });
  });
});
