import { describe, expect, it } from 'vitest';
import {
  ArrangementContent,
  emptyArrangement,
} from '../../../electron/contract/arrangement-content';
import { ArrangementId, CasusId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import { previewArrangement } from '../../../electron/features/arrangement/print-arrangement';
import { createCasus, getCasus } from '../../../electron/features/casus/casus-service';
import { printCasus } from '../../../electron/features/casus/print-casus';
import { exempt, markMissed } from '../../../electron/features/casus/remember';
import type { OpenContext } from '../../../electron/features/context';
import { previewOpp } from '../../../electron/features/opp/print-opp';
import { begin, save } from '../arrangement/support';
import { fullContent, idOf, openFile as openAnother, written } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { answer, casusOf, openFile, outcome, place, released } from './support';

/** Its context gives the name away here, and nowhere else. */
const SEEN = 'Juf Xilan zag het.';
const ALONE = 'Daarna zat xilan stil.';
const ANY_CASE = 'Daarna zat xilan stil, en XILAN lachte om Xilans jas.';
/** Somebody is asked: it may be a word as well. */
const ASKED = 'Sterre lacht.';

const confirmed = async (context: OpenContext, file: CaseFileId): Promise<void> => {
  await answer(context, await casusOf(context, file, SEEN), { surface: 'Xilan' });
};

describe('a name that was found in one casus', () => {
  it('is found in the next casus of the file once a person confirmed it, in any case', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const other = await casusOf(context, file, ALONE);
    expect(outcome(other)).toContain('xilan');
    await confirmed(context, file);
    expect(outcome(await getCasus(context, other.id))).not.toMatch(/xilan/iu);
    const next = await casusOf(context, file, ANY_CASE);
    expect(outcome(next)).not.toMatch(/xilan/iu);
    expect(next.parts[0]?.findings.map(({ tag, known }) => [tag, known])).toEqual([
      ['PERSON', false],
      ['PERSON', false],
      ['PERSON', false],
    ]);
  });

  it('is found too once the casus in which it was replaced by itself is released', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const first = await casusOf(context, file, SEEN);
    expect(outcome(await casusOf(context, file, ALONE))).toContain('xilan');
    await released(context, first);
    expect(outcome(await casusOf(context, file, ALONE))).not.toMatch(/xilan/iu);
  });

  it('is asked about where it may be a word, and keeps its plain words for who stands alone', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await answer(context, await casusOf(context, file, ASKED), { surface: 'Sterre' });
    const next = await casusOf(context, file, 'Dan zei sterre iets. Meester Kaspar knikt.');
    expect(next.parts[0]?.findings.map(({ surface }) => surface)).toEqual(['sterre', 'Kaspar']);
    expect(outcome(next)).toContain('Een leerkracht knikt.');
  });

  it('is looked for no longer once the answer is taken back, or it is called nobody’s', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const first = await casusOf(context, file, SEEN);
    const sure = await answer(context, first, { surface: 'Xilan' });
    await answer(context, sure, { surface: 'Xilan', choice: 'undo' });
    expect(outcome(await casusOf(context, file, ALONE))).toContain('xilan');
    await answer(context, first, { surface: 'Xilan' });
    const next = await casusOf(context, file, ALONE);
    const left = await exempt(context, { ...place(next, 'xilan'), reason: 'Een merk.' });
    expect(outcome(left)).toBe(ALONE);
  });

  it('is nobody in another file', async () => {
    const { context } = await openTestVault();
    await confirmed(context, await openFile(context));
    const { caseFileId } = await openAnother(context, 'Kompas');
    const elsewhere = await casusOf(context, caseFileId, ALONE);
    expect(outcome(elsewhere)).toContain('xilan');
  });

  it('keeps an older version inside in which it stands', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await released(context, await casusOf(context, file, 'Daarna zat xilan stil.'));
    const asked = { id, versionNumber: 1, layout: 'whole' } as const;
    expect((await printCasus(context, asked)).html).toContain('xilan');
    await confirmed(context, file);
    await expect(printCasus(context, asked)).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });
});

describe('the other pages of the file, with the code name', () => {
  const TYPED = 'Daarna zat xilan stil. De groep zat bij wobbeldewobbel.';

  const taught = async (context: OpenContext, file: CaseFileId): Promise<void> => {
    await confirmed(context, file);
    const { id } = await createCasus(context, file);
    const value = 'wobbeldewobbel';
    await markMissed(context, { id: CasusId.parse(id), value, tag: 'PERSON', replacement: null });
  };

  it('hold neither a confirmed nor a marked name in an OPP', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const content = fullContent();
    const opp = await written(context, file, {
      ...content,
      guardiansView: { ...content.guardiansView, text: TYPED },
    });
    const pages = async (): Promise<string> => {
      const asked = { versionNumber: 1, edition: 'whole', naming: 'codeName' } as const;
      return JSON.stringify((await previewOpp(context, { id: idOf(opp), ...asked })).document);
    };
    expect(await pages()).toContain('xilan');
    await taught(context, file);
    expect(await pages()).not.toMatch(/xilan|wobbel/iu);
  });

  it('hold neither of them in a request for an arrangement', async () => {
    const { context } = await openTestVault();
    const { file, request } = await begin(context);
    const content = ArrangementContent.parse({ ...emptyArrangement(), question: TYPED });
    const { id } = await save(context, request, content);
    const pages = async (): Promise<string> =>
      JSON.stringify(
        await previewArrangement(context, { id: ArrangementId.parse(id), naming: 'codeName' }),
      );
    expect(await pages()).toContain('xilan');
    await taught(context, file.caseFileId);
    expect(await pages()).not.toMatch(/xilan|wobbel/iu);
  });
});
