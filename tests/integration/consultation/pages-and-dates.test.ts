import { describe, expect, it } from 'vitest';
import { CasusQuestionId, SchoolId } from '../../../electron/contract/ids';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { deleteCasus } from '../../../electron/features/casus/casus-service';
import { listAsked, typeAnswer } from '../../../electron/features/consultation/ask-service';
import {
  printQuestion,
  questionFileName,
  recordQuestionExport,
} from '../../../electron/features/consultation/print-question';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { askingVault, given, QUESTION } from './support';
import type { Asker } from './support';

const asked = ({ asked: of }: Asker, expiresOn: string | null = null) => ({
  ...of,
  question: QUESTION,
  reader: 'een collega van De Vlieger',
  expiresOn,
});

const onPaper = (asker: Asker, expiresOn: string | null = null) =>
  recordQuestionExport(asker.context, {
    ...asked(asker, expiresOn),
    format: 'pdf',
    contentHash: 'a'.repeat(64),
  });

describe('a question on paper', () => {
  it('has the question, the casus and room to answer, without a name and without to whom it goes', async () => {
    const asker = await askingVault();
    const { context } = asker;
    const { html, header } = await printQuestion(context, asked(asker, '2025-12-01'));
    for (const words of [
      QUESTION,
      'loopt weg als de kring begint',
      'Wat werkte bij u?',
      '1 december 2025',
    ]) {
      expect(html).toContain(words);
    }
    expect(`${html}${header}`).not.toMatch(/Noor|Elske|Vlieger/u);
    const { fileName } = await questionFileName(context, { ...asked(asker), format: 'pdf' });
    expect(fileName).toMatch(/^vraag-casus-[a-z0-9-]+-versie-1\.pdf$/u);
  });

  it('stays inside with a known name in it', async () => {
    const asker = await askingVault();
    const named = { ...asked(asker), question: 'Wat helpt Noor?' };
    await expect(printQuestion(asker.context, named)).rejects.toMatchObject({
      code: 'IDENTITY_LEFT',
    });
  });

  it('is listed with the casus once it left', async () => {
    const asker = await askingVault();
    await onPaper(asker);
    expect(await listAsked(asker.context, asker.asked.casusId)).toMatchObject([
      { question: QUESTION, format: 'pdf', lock: 'passphrase', answers: [] },
    ]);
  });
});

describe('the day before which an answer was asked', () => {
  const openDates = async (asker: Asker) => {
    const { schoolId } = await getCaseFile(asker.context, asker.caseFileId);
    const all = await listReminders(asker.context, {
      schoolId: SchoolId.parse(schoolId),
      from: null,
      to: null,
      withDone: false,
    });
    return all.filter(({ kind }) => kind === 'casusQuestionOpen');
  };

  it('stands in Vandaag until there is an answer, or until it is ticked off', async () => {
    const asker = await askingVault();
    await onPaper(asker);
    expect(await openDates(asker)).toEqual([]);
    await onPaper(asker, '2025-11-20');
    await onPaper(asker, '2025-11-21');
    const dates = await openDates(asker);
    expect(dates).toMatchObject([
      {
        on: '2025-11-20',
        what: 'een collega van De Vlieger',
        place: { screen: 'casusQuestions', casusId: asker.asked.casusId },
      },
      { on: '2025-11-21' },
    ]);
    const { schoolId } = await getCaseFile(asker.context, asker.caseFileId);
    await tickReminder(asker.context, { schoolId, key: dates[0]?.key ?? '', done: true });
    expect(await openDates(asker)).toMatchObject([{ on: '2025-11-21' }]);
    const questionId = CasusQuestionId.parse(dates[1]?.key.split(':')[1]);
    await typeAnswer(asker.context, { questionId, from: 'Rik', on: '2025-11-12', answer: given() });
    expect(await openDates(asker)).toEqual([]);
  });

  it('is not asked for of a casus in the bin', async () => {
    const asker = await askingVault();
    await onPaper(asker, '2025-11-20');
    await deleteCasus(asker.context, asker.asked.casusId);
    expect(await openDates(asker)).toEqual([]);
  });
});
