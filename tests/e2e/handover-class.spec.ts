/** A class of 28 in one go: one file, taken over by another vault as 28 files, none of them doubled. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo } from './pages/frame';
import { classTable, readWordsOnce, toLastStep } from './pages/handover';
import { openReceived, takeOver } from './pages/receiving-story';
import { createVault } from './pages/welcome';
import { expect, launch, test } from './support/app';
import { importExample } from './support/class-list-files';
import { answerSaveDialog } from './support/dialogs';
import { canary, exportsFolder, remember } from './support/run-folder';
import { readAnew, shareVault } from './support/shared-vault';

const CLASS = 28;
const vault = shareVault({});
const stays = canary('klas');
const file = join(mkdtempSync(join(exportsFolder, 'klas-')), 'klas.casuskluis');

/** Opens files of so many pupils, each with a note that stays behind and an agreement that goes. */
const openMany = (page: Page): Promise<number> =>
  page.evaluate(
    async ([count, word]) => {
      const { calls } = globalThis.casuskluis;
      const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
        if (!result.ok) throw new Error(result.code);
        return result.value;
      };
      const schoolId = must(await calls.schools.list({}))[0]?.id as never;
      // Of whom nobody has to ask who it is: some of the example have no birth date or surname, two are alike.
      const all = must(await calls.pupils.list({ schoolId }));
      const alike = (one: (typeof all)[number]): number =>
        all.filter(
          ({ name, birthDate }) =>
            name.firstName === one.name.firstName &&
            name.lastName === one.name.lastName &&
            birthDate === one.birthDate,
        ).length;
      const pupils = all
        .filter((one) => one.birthDate !== null && one.name.lastName !== '' && alike(one) === 1)
        .slice(0, count);
      for (const { id: pupilId } of pupils) {
        const { codeNames } = must(await calls.caseFiles.proposeCodeNames({ schoolId }));
        const { id: caseFileId } = must(
          await calls.caseFiles.create({
            pupilId,
            draft: {
              codeName: codeNames[0] ?? '',
              supportPhase: 1,
              summary: 'Werkt graag met een maatje.',
              retentionRegime: 'school',
              retentionReason: '',
              openedOn: '2026-09-01',
              guardians: [],
              relatives: [],
              staffIds: [],
            },
          }),
        );
        const fresh = { id: null, caseFileId, version: 0 } as const;
        must(
          await calls.agreements.save({
            ...fresh,
            draft: { what: 'Na de vakantie kijken.', owner: 'leerkracht', dueOn: '2027-01-11' },
          }),
        );
        must(
          await calls.notes.save({
            ...fresh,
            content: {
              kind: 'observation',
              title: '',
              occurredOn: '2026-10-01',
              occurredAt: null,
              observation: word,
              interpretation: '',
              tags: [],
            },
          }),
        );
      }
      return pupils.length;
    },
    [CLASS, stays] as const,
  );

test('28 pupils go in one file, and arrive as 28 files', async () => {
  test.slow();
  const app = vault.app();
  const page = await app.page();
  expect(await openMany(page)).toBe(CLASS);
  await readAnew(page);
  await goTo(page, 'Overdracht');
  await page.getByRole('combobox', { name: 'Groep' }).click();
  await page.getByRole('option', { name: 'De hele school' }).click();
  // One row of heads.
  await expect(classTable(page).getByRole('row')).toHaveCount(CLASS + 1);
  await answerSaveDialog(app.electron, file);
  const dialog = await toLastStep(page, 'leerkracht van groep 6');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  const passphrase = (await readWordsOnce(page)).join(' ');
  remember(passphrase);

  const other = await launch();
  const there = await other.page();
  const ways = await createVault(there);
  remember(ways.passphrase);
  await importExample(other.electron, there);
  await readAnew(there);
  await openReceived(other, { file, passphrase });
  await expect(there.getByRole('main')).not.toContainText('nog niet gekozen');
  await expect(there.getByRole('button', { name: `Neem over: ${CLASS} leerlingen` })).toBeEnabled();
  await takeOver(there);
  const files = await there.evaluate(async () => {
    const { calls } = globalThis.casuskluis;
    const schools = await calls.schools.list({});
    const schoolId = (schools.ok ? schools.value[0]?.id : '') as never;
    const list = await calls.caseFiles.list({ schoolId });
    const reminders = await calls.reminders.list({
      schoolId,
      from: null,
      to: null,
      withDone: false,
    });
    const pupils = await calls.pupils.list({ schoolId });
    return {
      files: list.ok ? list.value.length : -1,
      notes: list.ok ? list.value.reduce((sum, one) => sum + one.noteCount, 0) : -1,
      agreements: reminders.ok
        ? reminders.value.filter(({ kind }) => kind === 'agreement').length
        : -1,
      pupils: pupils.ok ? pupils.value.length : -1,
    };
  });
  const before = await page.evaluate(async () => {
    const { calls } = globalThis.casuskluis;
    const schools = await calls.schools.list({});
    const pupils = await calls.pupils.list({
      schoolId: (schools.ok ? schools.value[0]?.id : '') as never,
    });
    return pupils.ok ? pupils.value.length : -2;
  });
  expect(files).toEqual({ files: CLASS, notes: 0, agreements: CLASS, pupils: before });
  await other.close();
});
