import { describe, expect, it } from 'vitest';
import { CasusId, CasusPartId } from '../../../electron/contract/ids';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { CasusRecord } from '../../../electron/features/casus/casus-records';
import { createCasus, getCasus, listCasus } from '../../../electron/features/casus/casus-service';
import { decideCasus } from '../../../electron/features/casus/decide-casus';
import {
  previewCasus,
  printCasus,
  recordExport,
} from '../../../electron/features/casus/print-casus';
import { releaseCasus, reopenCasus } from '../../../electron/features/casus/release-casus';
import type { OpenContext } from '../../../electron/features/context';
import { caseFileDraft, guardian } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { casusOf, compose, openFile, outcome } from './support';

type Answer = Partial<Omit<Parameters<typeof decideCasus>[1], 'id' | 'partId' | 'findingId'>>;

/** Decides on the `at`th finding with this surface. */
const answer = (
  context: OpenContext,
  casus: CasusRecord,
  { surface, at = 0, ...choice }: Answer & { readonly surface: string; readonly at?: number },
): Promise<CasusRecord> => {
  const found = casus.parts
    .flatMap(({ id, findings }) => findings.map((finding) => ({ partId: id, finding })))
    .filter(({ finding }) => finding.surface === surface)[at];
  if (found === undefined) throw new Error(`Niet gevonden: ${surface}`);
  return decideCasus(context, {
    id: CasusId.parse(casus.id),
    partId: CasusPartId.parse(found.partId),
    findingId: found.finding.id,
    choice: 'replace',
    replacement: null,
    everywhere: false,
    ...choice,
  });
};

const release = (
  context: OpenContext,
  { id, version, keptSure }: Pick<CasusRecord, 'id' | 'version' | 'keptSure'>,
): Promise<CasusRecord> => releaseCasus(context, { id, version, keptSure });

describe('deciding', () => {
  it('keeps one place, takes it back, and changes a replacement everywhere', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Noor lacht. Dan zwaait Noor.');
    const kept = await answer(context, casus, { surface: 'Noor', at: 1, choice: 'keep' });
    expect(outcome(kept)).toBe('Het meisje lacht. Dan zwaait Noor.');
    expect(kept.keptSure).toBe(1);
    const undone = await answer(context, kept, { surface: 'Noor', at: 1, choice: 'undo' });
    expect(outcome(undone)).toBe('Het meisje lacht. Dan zwaait het meisje.');
    const everywhere = await answer(context, undone, {
      surface: 'Noor',
      at: 1,
      replacement: 'de leerling',
      everywhere: true,
    });
    expect(outcome(everywhere)).toBe('De leerling lacht. Dan zwaait de leerling.');
  });

  it('asks about a name that is an ordinary word, and remembers the answer', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Zij kreeg een roos.');
    expect(casus.openQuestions).toBe(1);
    const answered = await answer(context, casus, { surface: 'roos', choice: 'keep' });
    expect(answered).toMatchObject({ openQuestions: 0, keptSure: 0 });
    expect(outcome(answered)).toBe('Zij kreeg een roos.');
  });

  it('keeps decisions on text that stays when the casus is composed again', async () => {
    const { context } = await openTestVault();
    const first = await casusOf(
      context,
      await openFile(context),
      'Zij kreeg een roos. Noor lacht.',
    );
    const asked = await answer(context, first, { surface: 'roos', choice: 'keep' });
    const decided = await answer(context, asked, { surface: 'Noor', replacement: 'De leerling' });
    const again = await compose(context, decided, {
      own: 'Nieuw begin. Zij kreeg een roos. Noor lacht. Nog iets.',
      helpQuestion: 'Hoe helpt de groep Noor?',
    });
    expect(again.openQuestions).toBe(0);
    expect(outcome(again)).toBe(
      'Hoe helpt de groep het meisje?Nieuw begin. Zij kreeg een roos. De leerling lacht. Nog iets.',
    );
  });
});

describe('releasing', () => {
  it('is refused while empty, while a question is open and for another version', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const empty = await createCasus(context, file);
    await expect(release(context, empty)).rejects.toMatchObject({ code: 'CASUS_EMPTY' });
    const open = await casusOf(context, file, 'Zij kreeg een roos.');
    await expect(release(context, open)).rejects.toMatchObject({
      code: 'QUESTIONS_OPEN',
      details: { open: 1 },
    });
    const old = { ...open, version: open.version - 1 };
    await expect(release(context, old)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('is refused while a typed replacement holds a known name', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan speelt Aylin mee.');
    const typed = await answer(context, casus, {
      surface: 'Aylin',
      replacement: 'vriendin van Noor',
    });
    expect(typed.leftovers).toMatchObject([{ surface: 'Noor' }]);
    await expect(release(context, typed)).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });

  it('takes a kept sure name along only when the person confirmed that very number', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    const kept = await answer(context, casus, { surface: 'Noor', choice: 'keep' });
    const unaware = release(context, { ...kept, keptSure: 0 });
    await expect(unaware).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    expect((await release(context, kept)).status).toBe('released');
  });

  it('records function and day, and takes no more changes until it is reopened', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const released = await release(context, await casusOf(context, file, 'Dan zwaait Noor.'));
    expect(released).toMatchObject({
      status: 'released',
      checkedByRole: 'careCoordinator',
      checkedOn: '2025-11-12',
    });
    const changed = compose(context, released, { own: 'Iets anders.' });
    await expect(changed).rejects.toMatchObject({ code: 'CASUS_RELEASED' });
    const decided = answer(context, released, { surface: 'Noor', choice: 'keep' });
    await expect(decided).rejects.toMatchObject({ code: 'CASUS_RELEASED' });
    const reopened = await reopenCasus(context, released.id);
    expect(reopened).toMatchObject({ status: 'draft', checkedOn: null });
    expect((await compose(context, reopened, { own: 'Iets anders.' })).parts).toHaveLength(1);
  });

  it('still hides a name that left the vault after the release', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await release(context, await casusOf(context, file, 'Dan belt Elske.'));
    const { version } = await getCaseFile(context, file);
    await updateCaseFile(context, { id: file, version, draft: caseFileDraft() });
    const later = await getCasus(context, id);
    expect(outcome(later)).toBe('Dan belt de moeder.');
    expect((await printCasus(context, id)).html).not.toContain('Elske');
  });

  it('is not printed once a name in it has become known', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await release(context, await casusOf(context, file, 'Dan belt Berendina.'));
    const { version } = await getCaseFile(context, file);
    const draft = caseFileDraft({ guardians: [guardian('Berendina')] });
    await updateCaseFile(context, { id: file, version, draft });
    await expect(printCasus(context, id)).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });
});

describe('printing', () => {
  it('is for what was released, under a name without a person', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    const early = printCasus(context, casus.id);
    await expect(early).rejects.toMatchObject({ code: 'CASUS_NOT_RELEASED' });
    await release(context, casus);
    const { html, title, fileName } = await printCasus(context, casus.id);
    expect(title).toBe(`Casus ${casus.label}`);
    expect(fileName).toMatch(/^casus-[a-z0-9-]+\.pdf$/);
    expect(html).toContain(
      'Gegevens vervangen, gecontroleerd door intern begeleider op 12 november 2025. ' +
        'Voor bekenden kan dit herleidbaar zijn.',
    );
    expect(html).toContain('Alleen bekende namen');
    expect(html).not.toMatch(/anoniem|niet herleidbaar/i);
  });

  it('shows a draft as one, and records each export', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Dan zwaait Noor.');
    const preview = await previewCasus(context, casus.id);
    expect(JSON.stringify(preview)).toContain('nog niet gecontroleerd');
    await release(context, casus);
    await recordExport(context, { id: casus.id, contentHash: 'a'.repeat(64) });
    expect(await listCasus(context, file)).toMatchObject([{ exportCount: 1, status: 'released' }]);
  });
});
