// Tries to find what stays behind in whatever goes.
import { describe, expect, it } from 'vitest';
import type { HandoverPart } from '../../../electron/contract/handover-parts';
import { partOf } from '../../../electron/contract/handover-parts';
import type { OpenContext } from '../../../electron/features/context';
import { compose, composedOf } from '../../../electron/features/handover/compose-service';
import { previewHandover } from '../../../electron/features/handover/print-handover';
import { tellerOf } from '../../../electron/features/handover/find-telling';
import { writeRecord, canaries as reportingCode } from '../reporting-code/support';
import { openTestVault } from '../support/open-test-vault';
import { canaries, fullFile } from './full-file';
import { choose, goingOf, itemOf, makeProfile, profileIdOf, profileOf } from './support';

type Named = keyof typeof canaries;
const named = Object.keys(canaries) as Named[];

type Of = { readonly caseFileId: string; readonly profileId: string };

/** All that goes of a file, as data and on pages. */
const everything = async (context: OpenContext, asked: Of): Promise<string> => {
  const { dossier } = await composedOf(context, asked);
  const { told } = await compose(context, asked);
  return JSON.stringify([dossier, told, await previewHandover(context, asked)]);
};

const wordsIn = (text: string): readonly string[] =>
  named.filter((part) => text.includes(canaries[part]));

describe('a file with a word of its own in every part', () => {
  it('lets along nothing but the parts that the profile names, each with what it belongs to', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { caseFileId } = await fullFile(vault);
    expect(
      wordsIn(await everything(context, { caseFileId, profileId: await profileOf(context) })),
    ).toEqual([]);
    for (const part of named) {
      const profileId = await profileOf(context, part);
      const base: HandoverPart | undefined = partOf[part];
      const allowed = named.filter((one) => one === part || one === base);
      // Never, and not without a reason: asked for further on.
      const kept = part === 'privateWorkingNotes' || part === 'relatives';
      expect([part, wordsIn(await everything(context, { caseFileId, profileId }))]).toEqual([
        part,
        kept ? [] : allowed,
      ]);
    }
  });

  it('lists every part once it is in the file, in both lists together', async () => {
    const vault = await openTestVault();
    const { caseFileId } = await fullFile(vault);
    const profileId = await profileOf(vault.context);
    const { items, goes, stays } = await compose(vault.context, { caseFileId, profileId });
    for (const part of named) expect(items.map((item) => item.part)).toContain(part);
    expect(goes.items).toBe(1);
    expect(goes.items + stays.items).toBe(items.length);
    expect(stays.attachments).toBe(1);
  });

  it('takes no account of what stays in the hash of what was shown', async () => {
    const vault = await openTestVault();
    const { context, write } = vault;
    const { caseFileId } = await fullFile(vault);
    const asked = { caseFileId, profileId: await profileOf(context, 'agreementsOpen') };
    const before = await compose(context, asked);
    await write('notes').where({ case_file_id: caseFileId }).update({ observation: 'Anders.' });
    await write('private_working_notes').update({ body: 'Anders.' });
    expect((await compose(context, asked)).shownHash).toBe(before.shownHash);
    await write('agreements').where({ case_file_id: caseFileId }).update({ what: 'Anders.' });
    expect((await compose(context, asked)).shownHash).not.toBe(before.shownHash);
  });

  it('lets a brother or sister along with a reason alone, and a working note with none', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { caseFileId } = await fullFile(vault);
    const profile = await makeProfile(context, { parts: ['pupil', 'relatives'] });
    const asked = { caseFileId, profileId: profileIdOf(profile) };
    const composed = await compose(context, asked);
    const add = (part: HandoverPart, reason: string) => ({
      choices: [{ choice: 'add', key: itemOf(composed, part).key, reason }],
    });
    await expect(choose(context, asked, add('relatives', ''))).rejects.toMatchObject({
      code: 'REASON_MISSING',
    });
    await expect(
      choose(context, asked, add('privateWorkingNotes', 'Toch mee.')),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await choose(context, asked, add('relatives', 'Zij gaan samen naar school.'));
    expect(wordsIn(await everything(context, asked))).toEqual(['relatives']);
  });

  it('keeps what belongs to a secret address, whatever anybody chooses', async () => {
    const vault = await openTestVault();
    const { context, write } = vault;
    const { caseFileId } = await fullFile(vault);
    await write('guardians').where({ case_file_id: caseFileId }).update({ secret_address: 1 });
    const asked = { caseFileId, profileId: await profileOf(context, 'guardianDetails') };
    const composed = await compose(context, asked);
    expect(itemOf(composed, 'guardianDetails')).toMatchObject({ goes: false, grounds: ['never'] });
    expect(wordsIn(await everything(context, asked))).toEqual(['guardians']);
  });

  it('keeps a text that tells a secret address, whatever the reason, also of a part outside the profile', async () => {
    const vault = await openTestVault();
    const { context, write } = vault;
    const { caseFileId } = await fullFile(vault);
    const asked = { caseFileId, profileId: await profileOf(context) };
    const { items } = await compose(context, asked);
    const keys = items.flatMap(({ key, part }) => (part === 'noteObservations' ? [key] : []));
    const notes = { choices: keys.map((key) => ({ key, choice: 'add', reason: 'Nodig.' })) };
    await choose(context, asked, notes);
    const street = 'Schuilhoek 12';
    await write('guardians')
      .where({ case_file_id: caseFileId, relation: 'mother' })
      .update({ secret_address: 1, address: street });
    await write('notes')
      .where({ case_file_id: caseFileId })
      .update({ observation: `Zij wonen nu op ${street}.` });
    const composed = await compose(context, asked);
    expect(itemOf(composed, 'noteObservations')).toMatchObject({
      goes: false,
      grounds: ['secretAddress'],
      reason: '',
    });
    expect(await everything(context, asked)).not.toContain('Schuilhoek');
    await expect(choose(context, asked, notes)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('says what the written summary tells, for nobody asks for a reason there', async () => {
    const vault = await openTestVault();
    const { context, write } = vault;
    const { caseFileId } = await fullFile(vault);
    const asked = { caseFileId, profileId: await profileOf(context) };
    await write('guardians').where({ case_file_id: caseFileId }).update({
      secret_address: 1,
      address: 'Schuilhoek 12',
    });
    const of = (needs: string) => ({ summary: { needs, works: '', avoid: '' } });
    expect((await choose(context, asked, of('Een rustige plek.'))).summaryTells).toEqual([]);
    const told = await choose(
      context,
      asked,
      of(`Niet naast ${canaries.relatives}. Heeft ADHD. Woont op Schuilhoek 12.`),
    );
    expect(told.summaryTells).toEqual(['otherChild', 'specialCategory', 'secretAddress']);
  });

  it('holds nothing of the record under the meldcode, and changes by nothing in it', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { caseFileId } = await fullFile(vault);
    const asked = { caseFileId, profileId: await profileOf(context, ...named) };
    const before = [await compose(context, asked), await everything(context, asked)];
    await writeRecord(context, caseFileId);
    const after = [await compose(context, asked), await everything(context, asked)];
    expect(after).toEqual(before);
    for (const word of reportingCode) expect(JSON.stringify(after)).not.toContain(word);
  });
});

describe('what a text tells', () => {
  it('keeps a note that names another pupil of the school, and asks to look at it', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { caseFileId, schoolId } = await fullFile(vault);
    const teller = await tellerOf(context.read, schoolId);
    expect(teller.tells(caseFileId, ['Noor speelt buiten.'])).toEqual({
      otherChild: false,
      specialCategory: false,
    });
    expect(teller.tells(caseFileId, [`Noor en ${canaries.relatives} ruzie.`]).otherChild).toBe(
      true,
    );
    const asked = { caseFileId, profileId: await profileOf(context, 'noteObservations') };
    const notes = context.write('notes').where({ case_file_id: caseFileId });
    await notes.update({ observation: `Ruzie met ${canaries.relatives}.` });
    const composed = await compose(context, asked);
    expect(itemOf(composed, 'noteObservations').grounds).toEqual(['otherChild']);
    expect(goingOf(composed).some((key) => key.startsWith('noteObservations'))).toBe(false);
  });
});
