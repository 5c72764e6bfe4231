import { describe, expect, it } from 'vitest';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import { getCasus } from '../../../electron/features/casus/casus-service';
import { casusDocx, previewCasus, printCasus } from '../../../electron/features/casus/print-casus';
import { reopenCasus } from '../../../electron/features/casus/release-casus';
import { exempt } from '../../../electron/features/casus/remember';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { OpenContext } from '../../../electron/features/context';
import { caseFileDraft, sister } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { answer, casusOf, openFile, outcome, place, release, released, withBasis } from './support';

/** At the beginning of a sentence it may be a word as well: a person is asked. */
const QUESTION = 'Sterre lacht.';
const ASKED = 'Sterre';

/** The file gets a sister of this name, and loses the rest of its family. */
const getsSister = async (
  context: OpenContext,
  file: CaseFileId,
  firstName: string,
): Promise<void> => {
  const { version } = await getCaseFile(context, file);
  const draft = caseFileDraft({ relatives: [sister(firstName)] });
  await updateCaseFile(context, { id: file, version, draft });
};

const asked = (id: string, layout: 'whole' | 'perPartner' | 'log' = 'whole') =>
  ({ id, versionNumber: 1, layout }) as const;

describe('a released version of which a word has become a known name', () => {
  it('does not leave while that word was kept as nobody’s name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, QUESTION);
    const kept = await answer(context, casus, { surface: ASKED, choice: 'keep' });
    expect(kept.parts[0]?.findings).toMatchObject([{ known: false, state: 'keep' }]);
    const { id } = await released(context, kept);
    expect((await printCasus(context, asked(id))).html).toContain(ASKED);
    await getsSister(context, file, ASKED);
    for (const layout of ['whole', 'perPartner', 'log'] as const) {
      const pdf = printCasus(context, asked(id, layout));
      await expect(pdf).rejects.toMatchObject({ code: 'IDENTITY_LEFT', details: { left: 1 } });
      const docx = casusDocx(context, asked(id, layout));
      await expect(docx).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    }
  });

  it('says so, and stays as it was released', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, QUESTION);
    const { id } = await released(
      context,
      await answer(context, casus, { surface: ASKED, choice: 'keep' }),
    );
    expect((await getCasus(context, id)).leftovers).toEqual([]);
    const before = await previewCasus(context, asked(id));
    await getsSister(context, file, ASKED);
    const after = await getCasus(context, id);
    expect(after.leftovers).toMatchObject([{ surface: ASKED }]);
    expect(outcome(after)).toBe(QUESTION);
    expect(await previewCasus(context, asked(id))).toEqual(before);
  });

  it('leaves as the next version, in which it is asked again', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, QUESTION);
    const { id } = await released(
      context,
      await answer(context, casus, { surface: ASKED, choice: 'keep' }),
    );
    await getsSister(context, file, ASKED);
    const draft = await reopenCasus(context, id);
    expect(draft.parts[0]?.findings).toMatchObject([{ known: true, decided: false }]);
    await release(context, await answer(context, draft, { surface: ASKED, choice: 'keep' }));
    const second = { ...asked(id), versionNumber: 2 };
    expect((await printCasus(context, second)).html).toContain(ASKED);
    await expect(printCasus(context, asked(id))).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    const replaced = await answer(context, await reopenCasus(context, id), { surface: ASKED });
    await release(context, replaced);
    expect((await printCasus(context, { ...second, versionNumber: 3 })).html).not.toContain(ASKED);
  });

  it('does not leave either where the word is an ordinary one, or was called nobody’s name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const plain = await released(context, await casusOf(context, file, 'Zij kreeg een tulp.'));
    const book = await casusOf(context, file, 'Zijn broertje Kasper is blij.');
    const reason = 'Een figuur uit een boek.';
    const exempted = await exempt(context, { ...place(book, 'Kasper'), reason });
    const called = await release(context, await withBasis(context, exempted));
    await getsSister(context, file, 'Tulp');
    const flower = printCasus(context, asked(plain.id));
    await expect(flower).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    expect((await printCasus(context, asked(called.id))).html).toContain('Kasper');
    await getsSister(context, file, 'Kasper');
    const figure = printCasus(context, asked(called.id));
    await expect(figure).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });

  it('is asked again too when it became known before the release', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const asking = await casusOf(context, file, QUESTION);
    const sure = await casusOf(context, file, 'Dan lacht Kasper.');
    await answer(context, asking, { surface: ASKED, choice: 'keep' });
    await answer(context, sure, { surface: 'Kasper', choice: 'keep' });
    await getsSister(context, file, ASKED);
    const { parts } = await getCasus(context, asking.id);
    expect(parts[0]?.findings).toMatchObject([{ known: true, decided: false }]);
    expect(outcome(await getCasus(context, sure.id))).toContain('Kasper');
    await getsSister(context, file, 'Kasper');
    expect(outcome(await getCasus(context, sure.id))).not.toContain('Kasper');
  });

  it('still leaves with a known word that was answered as one', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Zij kreeg een roos van Noor.');
    const { id } = await released(
      context,
      await answer(context, casus, { surface: 'roos', choice: 'keep' }),
    );
    await getsSister(context, file, 'Willemijn');
    expect((await printCasus(context, asked(id))).html).toContain('roos');
  });
});
