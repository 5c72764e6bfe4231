import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deleteCasus, restoreCasus } from '../../../electron/features/casus/casus-service';
import { listLog } from '../../../electron/features/casus/casus-log';
import {
  ask,
  listAsked,
  takeAnswer,
  typeAnswer,
} from '../../../electron/features/consultation/ask-service';
import {
  exportAnswer,
  listReceived,
  removeReceived,
  restoreReceived,
  saveAnswer,
  takeQuestion,
} from '../../../electron/features/consultation/received-service';
import { CasusQuestionId, ReceivedQuestionId } from '../../../electron/contract/ids';
import { openTestVault } from '../support/open-test-vault';
import { askingVault, fileIn, given, isThere, open, picked, QUESTION } from './support';
import type { Asker } from './support';

const askInFile = async (asker: Asker, expiresOn: string | null = null) => {
  const { context } = asker;
  const path = fileIn(asker, 'vraag.casuskluis');
  const token = picked(context, path, 'saveArchive');
  const written = await ask(context, {
    ...asker.asked,
    question: QUESTION,
    reader: 'de ib’er van De Vlieger',
    expiresOn,
    token,
    lock: { kind: 'passphrase' },
  });
  return { path, written };
};

describe('asking a colleague with Casuskluis', () => {
  it('brings the released casus and the question there, and the answer back to the casus', async () => {
    const asker = await askingVault();
    const colleague = await openTestVault();
    const { path, written } = await askInFile(asker, '2025-12-01');
    expect(readFileSync(path).includes(Buffer.from('kring'))).toBe(false);

    const opened = await open(colleague.context, path, written.passphrase);
    expect(opened).toMatchObject({ kind: 'casusQuestion', takenBeforeAt: null });
    const taken = await takeQuestion(colleague.context, opened.id);
    expect(taken).toMatchObject({
      question: QUESTION,
      sender: { name: 'Vera Vraagstra', school: 'De Proefschool' },
      expiresOn: '2025-12-01',
      answeredAt: null,
    });
    const text = taken.casus.parts.map((part) => part.text).join('\n');
    expect(text).toContain('loopt weg als de kring begint');
    expect(JSON.stringify(taken)).not.toMatch(/Noor|Elske|Proefsma/u);

    const id = ReceivedQuestionId.parse(taken.id);
    await saveAnswer(colleague.context, { id, version: taken.version, answer: given() });
    const back = fileIn(colleague, 'antwoord.casuskluis');
    const answered = await exportAnswer(colleague.context, {
      id,
      token: picked(colleague.context, back, 'saveArchive'),
      lock: { kind: 'sender' },
    });
    expect(answered.passphrase).toBeNull();
    expect(await listReceived(colleague.context)).toMatchObject([
      { answeredAt: '2025-11-12T09:00:00.000Z' },
    ]);

    const answer = await open(asker.context, back, null);
    expect(answer.answer).toEqual({ answer: given(), question: QUESTION });
    await takeAnswer(asker.context, answer.id);
    expect(await listAsked(asker.context, asker.asked.casusId)).toMatchObject([
      {
        question: QUESTION,
        format: 'casuskluis',
        lock: 'passphrase',
        fileHash: written.fileHash,
        answers: [{ from: 'intern begeleider', answer: given(), byHand: false, on: '2025-11-12' }],
      },
    ]);
    await expect(takeAnswer(asker.context, answer.id)).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    expect((await open(asker.context, back, null)).takenBeforeAt).not.toBeNull();
  });

  it('stands in the log of the casus, and a place that cannot be written leaves no question', async () => {
    const asker = await askingVault();
    const { context, asked } = asker;
    const nowhere = picked(context, fileIn(asker, 'weg/vraag.casuskluis'), 'saveArchive');
    const more = { question: QUESTION, reader: 'een collega', expiresOn: null };
    await expect(
      ask(context, { ...asked, ...more, token: nowhere, lock: { kind: 'passphrase' } }),
    ).rejects.toMatchObject({ code: 'IO_ERROR' });
    expect(await listAsked(context, asked.casusId)).toEqual([]);
    await askInFile(asker);
    const [newest] = await listLog(context, asked.casusId);
    expect(newest).toMatchObject({ action: 'exported', versionNumber: 1 });
  });

  it('is taken once, and comes out of the bin with what was answered', async () => {
    const asker = await askingVault();
    const { context } = await openTestVault();
    const { path, written } = await askInFile(asker);
    const opened = await open(context, path, written.passphrase);
    const taken = await takeQuestion(context, opened.id);
    const again = takeQuestion(context, opened.id);
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
    const id = ReceivedQuestionId.parse(taken.id);
    await saveAnswer(context, { id, version: 1, answer: given() });
    await removeReceived(context, id);
    expect(await listReceived(context)).toEqual([]);
    expect((await open(context, path, written.passphrase)).takenBeforeAt).toBeNull();
    expect(await takeQuestion(context, opened.id)).toMatchObject({ id, answer: given() });
    await removeReceived(context, id);
    expect(await restoreReceived(context, id)).toMatchObject({ answer: given(), version: 2 });
    const older = saveAnswer(context, { id, version: 1, answer: given() });
    await expect(older).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('lands with the casus also while that lies in the bin, but only where it was asked', async () => {
    const asker = await askingVault();
    const colleague = await openTestVault();
    const { path, written } = await askInFile(asker);
    const opened = await open(colleague.context, path, written.passphrase);
    const { id } = await takeQuestion(colleague.context, opened.id);
    const received = ReceivedQuestionId.parse(id);
    await saveAnswer(colleague.context, { id: received, version: 1, answer: given() });
    const back = fileIn(colleague, 'antwoord.casuskluis');
    const token = picked(colleague.context, back, 'saveArchive');
    await exportAnswer(colleague.context, { id: received, token, lock: { kind: 'sender' } });

    const answer = await open(asker.context, back, null);
    const elsewhere = takeAnswer(colleague.context, answer.id);
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await deleteCasus(asker.context, asker.asked.casusId);
    await takeAnswer(asker.context, answer.id);
    await restoreCasus(asker.context, asker.asked.casusId);
    const [asked] = await listAsked(asker.context, asker.asked.casusId);
    expect(asked?.answers).toHaveLength(1);
  });

  it('is not answered with nothing, and nothing is written then', async () => {
    const asker = await askingVault();
    const { context, folder } = await openTestVault();
    const { path, written } = await askInFile(asker);
    const opened = await open(context, path, written.passphrase);
    const id = ReceivedQuestionId.parse((await takeQuestion(context, opened.id)).id);
    const answer = given({ recognise: ' ', workedHere: '' });
    await saveAnswer(context, { id, version: 1, answer });
    const back = fileIn({ folder }, 'antwoord.casuskluis');
    const token = picked(context, back, 'saveArchive');
    const made = exportAnswer(context, { id, token, lock: { kind: 'sender' } });
    await expect(made).rejects.toMatchObject({ code: 'ANSWER_EMPTY' });
    expect(isThere(back)).toBe(false);
  });
});

describe('an answer on paper', () => {
  it('is typed over, of a day that has been', async () => {
    const asker = await askingVault();
    await askInFile(asker);
    const [asked] = await listAsked(asker.context, asker.asked.casusId);
    const questionId = CasusQuestionId.parse(asked?.id);
    const answer = { questionId, from: 'Rik van De Vlieger', on: '2025-11-11', answer: given() };
    expect(await typeAnswer(asker.context, answer)).toMatchObject({
      answers: [{ from: 'Rik van De Vlieger', byHand: true, on: '2025-11-11' }],
    });
    for (const wrong of [
      { ...answer, on: '2025-11-13' },
      { ...answer, answer: given({ recognise: '', workedHere: '' }) },
    ]) {
      await expect(typeAnswer(asker.context, wrong)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    }
  });
});
