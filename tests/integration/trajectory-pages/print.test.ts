import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { WeekReflectionContent } from '../../../electron/contract/trajectory-record';
import type { OpenContext } from '../../../electron/features/context';
import {
  previewTrajectory,
  printTrajectory,
  recordTrajectoryExport,
  trajectoryDocx,
  trajectoryFileName,
} from '../../../electron/features/trajectory/print-trajectory';
import {
  evaluateTrajectory,
  saveReflection,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import { anotherFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { evaluation, idOf } from '../trajectory/support';
import { scored } from './support';

const textOf = (document: PrintableDocument): string => JSON.stringify(document);
const pagesOf = (trajectory: { readonly id: string }) => ({
  guardians: { id: idOf(trajectory), pages: 'guardians', week: null } as const,
  file: { id: idOf(trajectory), pages: 'file', week: null } as const,
  card: { id: idOf(trajectory), pages: 'card', week: 1 } as const,
});

/** What was typed names another pupil and tells a secret address. */
const talkedOver = async (context: OpenContext) => {
  const begun = await scored(context);
  const { file, trajectory } = begun;
  await anotherFile(context, { schoolId: file.schoolId, codeName: 'Kompas' });
  await context
    .write('guardians')
    .where({ id: file.mother })
    .update({ secret_address: 1, phone: '06-12345678', address: 'Lindelaan 12, 1234 AB Duinrode' });
  const id = idOf(trajectory);
  await saveReflection(context, {
    id,
    week: 1,
    version: 0,
    content: WeekReflectionContent.parse({
      pupil: '',
      guardian: '',
      teacher: '',
      worked: 'Noor werkte rustig samen met Sem Testerman.',
      next: 'Wij bellen moeder op 06-12345678.',
    }),
  });
  const held = evaluation({ conclusion: 'Wij komen langs op Lindelaan 12.' });
  await evaluateTrajectory(context, { id, evaluation: held });
  return { ...begun, asked: pagesOf(trajectory) };
};

describe('the pages of a trajectory', () => {
  it('name the pupil and what was done, for parents, the file and on the card', async () => {
    const { context } = await openTestVault();
    const { asked } = await talkedOver(context);
    const guardians = await previewTrajectory(context, asked.guardians);
    expect(guardians.title).toBe('Impulsklas: hoe gaat het met Noor?');
    const file = await previewTrajectory(context, asked.file);
    expect(file.title).toBe("Impulsklas: Noor van 't Voorbeeld");
    const card = await previewTrajectory(context, asked.card);
    for (const document of [guardians, file, card]) {
      expect(PrintableDocument.parse(document)).toEqual(document);
      expect(textOf(document)).toContain('Noor');
    }
  });

  it('hold no secret contact data, wherever it was typed', async () => {
    const { context } = await openTestVault();
    const { asked } = await talkedOver(context);
    for (const pages of [asked.guardians, asked.file]) {
      const text = textOf(await previewTrajectory(context, pages));
      expect(text).toContain('Wij bellen moeder op');
      expect(text).not.toMatch(/06-12345678|Lindelaan/u);
    }
  });

  it('name no other child for parents; the file keeps what was written', async () => {
    const { context } = await openTestVault();
    const { asked } = await talkedOver(context);
    const forParents = textOf(await previewTrajectory(context, asked.guardians));
    expect(forParents).toContain('Noor werkte rustig samen met een klasgenoot.');
    expect(forParents).not.toMatch(/Sem|Testerman/u);
    expect(textOf(await previewTrajectory(context, asked.file))).toContain('Sem Testerman');
  });

  it('have the name above each page, but not on a card, which has a head of its own', async () => {
    const { context } = await openTestVault();
    const { asked } = await talkedOver(context);
    const report = await printTrajectory(context, asked.guardians);
    expect(report).toMatchObject({
      header: "Noor van 't Voorbeeld",
      footer: 'Verslag voor ouders',
      title: 'Verslag voor ouders',
      date: '2025-11-12',
    });
    const card = await printTrajectory(context, asked.card);
    expect(card.header).toBeNull();
    expect(card.html).toContain('size: A4 landscape');
  });

  it('leave as Word too', async () => {
    const { context } = await openTestVault();
    const { asked } = await talkedOver(context);
    for (const pages of [asked.guardians, asked.card]) {
      const { bytes } = await trajectoryDocx(context, pages);
      expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe('PK');
    }
  });

  it('are of no trajectory that is not there', async () => {
    const { context } = await openTestVault();
    const { guardians } = pagesOf({ id: context.newId() });
    await expect(previewTrajectory(context, guardians)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a file that leaves', () => {
  it('has a name without that of a child', async () => {
    const { context } = await openTestVault();
    const { asked } = await talkedOver(context);
    const nameOf = async (pages: (typeof asked)[keyof typeof asked]) =>
      (await trajectoryFileName(context, { ...pages, format: 'pdf' })).fileName;
    expect(await nameOf(asked.guardians)).toBe('traject-verslag-ouders.pdf');
    expect(await nameOf(asked.file)).toBe('traject-verslag-dossier.pdf');
    expect(await nameOf(asked.card)).toBe('vaardigheidskaart-week-1.pdf');
  });

  it('is recorded with what it was and its hash', async () => {
    const { context } = await openTestVault();
    const { asked } = await talkedOver(context);
    const contentHash = 'd'.repeat(64);
    await recordTrajectoryExport(context, { ...asked.guardians, format: 'pdf', contentHash });
    await recordTrajectoryExport(context, { ...asked.card, format: 'docx', contentHash });
    expect(
      await context.read('trajectory_exports').select('what', 'format', 'file_hash').orderBy('id'),
    ).toEqual([
      { what: 'guardians', format: 'pdf', file_hash: contentHash },
      { what: 'card', format: 'docx', file_hash: contentHash },
    ]);
  });
});
