// Tries to find a record under the meldcode from every other place in the vault.
import { expect, it } from 'vitest';
import type { OpenContext } from '../../../electron/features/context';
import { recordReportingCodeExport } from '../../../electron/features/reporting-code/print-reporting-code';
import { destroyReportingCode } from '../../../electron/features/reporting-code/reporting-code-service';
import { openTestVault } from '../support/open-test-vault';
import { calendarOf, everyAnswer } from './every-reading';
import { fullFile, wholeRouter } from './full-file';
import { canaries, writeRecord } from './support';

const OWN = /^reporting_code_/u;

/** Every row of every table but its own, also of the indexes behind full-text search. */
const everythingElse = async ({ read }: OpenContext): Promise<string> => {
  const tables = await read.raw<{ readonly name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  );
  const rows: unknown[] = [];
  for (const { name } of tables) {
    if (!OWN.test(name)) rows.push([name, await read.raw(`SELECT * FROM "${name}"`)]);
  }
  return JSON.stringify(rows);
};

it('no other call that reads tells of it, by a word, a count or a moment', async () => {
  const { context, advance } = await openTestVault();
  const router = wholeRouter(context);
  const full = await fullFile(context);
  const { caseFileId } = full;
  const asked = { router, full, words: canaries };

  const before = await everyAnswer(asked);
  const calendar = await calendarOf(router, full);
  // A refusal is the same for everybody, and would prove nothing.
  expect(before.refused).toEqual([]);

  advance(60_000);
  await writeRecord(context, caseFileId);
  advance(60_000);
  await writeRecord(context, caseFileId, { version: 1 });
  await recordReportingCodeExport(context, { caseFileId, contentHash: 'a'.repeat(64) });

  const after = await everyAnswer(asked);
  expect(after.same).toEqual(before.same);
  expect(after.refused).toEqual(before.refused);
  for (const word of canaries) expect(after.text).not.toContain(word);
  expect(await calendarOf(router, full)).toEqual(calendar);
});

it('no other row of the database changes when it is written, exported or destroyed', async () => {
  const { context, advance } = await openTestVault();
  const { caseFileId } = await fullFile(context);
  const before = await everythingElse(context);
  advance(60_000);
  await writeRecord(context, caseFileId);
  await writeRecord(context, caseFileId, { version: 1 });
  await recordReportingCodeExport(context, { caseFileId, contentHash: 'a'.repeat(64) });
  expect(await everythingElse(context)).toBe(before);
  await destroyReportingCode(context, caseFileId);
  expect(await everythingElse(context)).toBe(before);
});
