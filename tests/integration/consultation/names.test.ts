import { describe, expect, it } from 'vitest';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import { namesInQuestion, releasedCasus } from '../../../electron/features/casus/asked-casus';
import { createCasus } from '../../../electron/features/casus/casus-service';
import { ask, listAsked } from '../../../electron/features/consultation/ask-service';
import {
  checkAnswer,
  exportAnswer,
  saveAnswer,
} from '../../../electron/features/consultation/received-service';
import { CasusId, ReceivedQuestionId } from '../../../electron/contract/ids';
import { caseFileDraft, sister } from '../case-files/invented';
import { answer, casusOf, openFile, released } from '../casus/support';
import { openTestVault } from '../support/open-test-vault';
import { askingVault, fileIn, given, isThere, open, picked, QUESTION } from './support';
import { takeQuestion } from '../../../electron/features/consultation/received-service';

const passphrase = { kind: 'passphrase' } as const;

describe('names in a question', () => {
  it('keep it inside when the vault knows them, and are asked about when they only look like names', async () => {
    const asker = await askingVault();
    const { context, asked } = asker;
    const check = (question: string) => namesInQuestion(context, { ...asked, question });
    expect(await check(QUESTION)).toEqual([]);
    expect(await check('Wat helpt Noor? En Noor nog eens.')).toEqual([
      { surface: 'Noor', sure: true },
    ]);
    expect(await check('Haar broertje Kasper wil ook.')).toEqual([
      { surface: 'Kasper', sure: false },
    ]);
    const path = fileIn(asker, 'vraag.casuskluis');
    const made = ask(context, {
      ...asked,
      question: 'Wat helpt Noor?',
      reader: 'een collega',
      expiresOn: null,
      token: picked(context, path, 'saveArchive'),
      lock: passphrase,
    });
    await expect(made).rejects.toMatchObject({ code: 'IDENTITY_LEFT', details: { left: 1 } });
    expect(isThere(path)).toBe(false);
    expect(await listAsked(context, asked.casusId)).toEqual([]);
  });

  it('keep it inside too when a person called them a name in a casus of this file', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Zijn broertje Kasper is blij.');
    await answer(context, casus, { surface: 'Kasper' });
    const id = CasusId.parse(casus.id);
    const found = await namesInQuestion(context, {
      casusId: id,
      question: 'Hoe is het met Kasper?',
    });
    expect(found).toEqual([{ surface: 'Kasper', sure: true }]);
  });
});

describe('a casus that a colleague is asked about', () => {
  it('is a released one, without its source', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await createCasus(context, file);
    const none = releasedCasus(context, { casusId: CasusId.parse(id), versionNumber: 1 });
    await expect(none).rejects.toMatchObject({ code: 'CASUS_NOT_RELEASED' });
  });

  it('stays inside once a word in it became a known name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const asking = await casusOf(context, file, 'Sterre lacht.');
    const kept = await answer(context, asking, { surface: 'Sterre', choice: 'keep' });
    const { id } = await released(context, kept);
    const asked = { casusId: CasusId.parse(id), versionNumber: 1 };
    expect((await releasedCasus(context, asked)).parts).toMatchObject([{ text: 'Sterre lacht.' }]);
    const { version } = await getCaseFile(context, file);
    const draft = caseFileDraft({ relatives: [sister('Sterre')] });
    await updateCaseFile(context, { id: file, version, draft });
    await expect(releasedCasus(context, asked)).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });
});

describe('names in an answer', () => {
  it('of the own vault keep it inside; how one is reached is one’s own', async () => {
    const asker = await askingVault();
    const path = fileIn(asker, 'vraag.casuskluis');
    const written = await ask(asker.context, {
      ...asker.asked,
      question: QUESTION,
      reader: 'een collega',
      expiresOn: null,
      token: picked(asker.context, path, 'saveArchive'),
      lock: passphrase,
    });
    const { context, folder } = await openTestVault();
    await openFile(context);
    const opened = await open(context, path, written.passphrase);
    const id = ReceivedQuestionId.parse((await takeQuestion(context, opened.id)).id);
    const named = given({
      workedHere: 'Bij Aylin Proefsma hielp een vaste taak.',
      reachable: 'vraag naar Fenna Roos',
    });
    expect(await checkAnswer(context, named)).toEqual([
      { field: 'workedHere', surface: 'Aylin Proefsma', sure: true },
      { field: 'reachable', surface: 'Fenna Roos', sure: false },
    ]);
    await saveAnswer(context, { id, version: 1, answer: named });
    const back = fileIn({ folder }, 'antwoord.casuskluis');
    const make = () =>
      exportAnswer(context, {
        id,
        token: picked(context, back, 'saveArchive'),
        lock: { kind: 'sender' },
      });
    await expect(make()).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    expect(isThere(back)).toBe(false);
    await saveAnswer(context, { id, version: 2, answer: given({ reachable: named.reachable }) });
    await make();
    expect(isThere(back)).toBe(true);
  });
});
