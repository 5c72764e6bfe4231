import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { TrajectoryPrinted } from '../../../electron/contract/trajectory';
import { WeekReflectionContent } from '../../../electron/contract/trajectory-record';
import { GuardianId } from '../../../electron/contract/ids';
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
const pagesOf = ({ id }: { readonly id: string }) => {
  const printed = (change: object) =>
    TrajectoryPrinted.parse({ id, guardianIds: [], week: null, ...change });
  return {
    guardians: printed({ pages: 'guardians' }),
    file: printed({ pages: 'file' }),
    card: printed({ pages: 'card', week: 1 }),
  };
};

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

  it('for one parent hold nothing that the other said apart', async () => {
    const { context } = await openTestVault();
    const { file, trajectory, asked } = await talkedOver(context);
    const id = idOf(trajectory);
    const held = evaluation({ guardianIds: [file.father], guardian: 'Bij vader thuis gaat het.' });
    await evaluateTrajectory(context, { id, evaluation: held });
    const of = async (guardianIds: (typeof file.mother)[]): Promise<string> =>
      textOf(await previewTrajectory(context, { ...asked.guardians, guardianIds }));
    const together = await of([]);
    const forFather = await of([file.father]);
    const forMother = await of([file.mother]);
    expect(together).toContain('Bij vader thuis gaat het.');
    expect(forFather).toContain('Bij vader thuis gaat het.');
    expect(forMother).not.toContain('Bij vader thuis gaat het.');
    expect(forMother).toContain('Rekenen lukt.');
    // Nobody is known to have been there when the goals were set.
    expect(together).toContain('Dat zij met plezier begint.');
    expect(forMother).not.toContain('Dat zij met plezier begint.');
  });

  it('are for no guardian of another file, nor for one without a right to information', async () => {
    const { context } = await openTestVault();
    const { file, asked } = await talkedOver(context);
    const stranger = GuardianId.parse(context.newId());
    await context
      .write('guardians')
      .where({ id: file.father })
      .update({ right_to_information: 'no' });
    for (const guardianIds of [[stranger], [file.father]]) {
      await expect(
        previewTrajectory(context, { ...asked.guardians, guardianIds }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
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

  it('is recorded with what it was, for whom, and its hash', async () => {
    const { context } = await openTestVault();
    const { file, asked } = await talkedOver(context);
    const contentHash = 'd'.repeat(64);
    const forMother = { ...asked.guardians, guardianIds: [file.mother] };
    await recordTrajectoryExport(context, { ...forMother, format: 'pdf', contentHash });
    await recordTrajectoryExport(context, { ...asked.card, format: 'docx', contentHash });
    expect(
      await context
        .read('trajectory_exports')
        .select('what', 'guardian_ids', 'format', 'file_hash')
        .orderBy('id'),
    ).toEqual([
      {
        what: 'guardians',
        guardian_ids: JSON.stringify([file.mother]),
        format: 'pdf',
        file_hash: contentHash,
      },
      { what: 'card', guardian_ids: '[]', format: 'docx', file_hash: contentHash },
    ]);
  });
});
