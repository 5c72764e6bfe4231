import { describe, expect, it } from 'vitest';
import { CaseFileId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  previewReportingCode,
  printReportingCode,
  recordReportingCodeExport,
  reportingCodeFileName,
} from '../../../electron/features/reporting-code/print-reporting-code';
import { emptyReportingCode } from '../../../electron/features/reporting-code/reporting-code-content';
import {
  destroyReportingCode,
  getReportingCode,
} from '../../../electron/features/reporting-code/reporting-code-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import { caseFileDraft, guardian, schoolWithPupil } from '../case-files/invented';
import { openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import { canaries, fullRecord, writeRecord } from './support';

const rowsOf = async (
  { read }: OpenContext,
  table: 'reporting_code_records' | 'reporting_code_exports',
): Promise<number> => (await read(table).select('case_file_id')).length;

describe('a record under the meldcode', () => {
  it('is empty for every file, and nothing is stored until something is written', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const empty = { caseFileId, content: emptyReportingCode(), version: 0, updatedAt: null };
    expect(await getReportingCode(context, caseFileId)).toEqual(empty);
    const saved = await writeRecord(context, caseFileId, { content: emptyReportingCode() });
    expect(saved).toEqual(empty);
    expect(await rowsOf(context, 'reporting_code_records')).toBe(0);
  });

  it('is saved at once and by version, also when it is emptied again', async () => {
    const { context, advance } = await openTestVault();
    const { caseFileId } = await openFile(context);
    const first = await writeRecord(context, caseFileId);
    expect(first).toMatchObject({ version: 1, content: fullRecord() });
    advance(1000);
    await expect(writeRecord(context, caseFileId)).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    const second = await writeRecord(context, caseFileId, {
      version: 1,
      content: emptyReportingCode(),
    });
    expect(second).toMatchObject({ version: 2, updatedAt: '2025-11-12T09:00:01.000Z' });
  });

  it('is read-only in an archived file, and can be destroyed there', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    await writeRecord(context, caseFileId);
    await archiveCaseFile(context, caseFileId);
    await expect(writeRecord(context, caseFileId, { version: 1 })).rejects.toMatchObject({
      code: 'CASE_FILE_ARCHIVED',
    });
    await destroyReportingCode(context, caseFileId);
    expect(await getReportingCode(context, caseFileId)).toMatchObject({ version: 0 });
  });

  it('is of a file that is there', async () => {
    const { context } = await openTestVault();
    const nobody = CaseFileId.parse(context.newId());
    for (const call of [
      getReportingCode(context, nobody),
      writeRecord(context, nobody),
      destroyReportingCode(context, nobody),
      previewReportingCode(context, { caseFileId: nobody }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('goes with its file, and takes what was remembered of its exports along', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    await writeRecord(context, caseFileId);
    await recordReportingCodeExport(context, { caseFileId, contentHash: 'a'.repeat(64) });
    expect(await rowsOf(context, 'reporting_code_exports')).toBe(1);
    await context.write('case_files').where({ id: caseFileId }).del();
    expect(await rowsOf(context, 'reporting_code_records')).toBe(0);
    expect(await rowsOf(context, 'reporting_code_exports')).toBe(0);
  });

  it('leaves nothing behind when it is destroyed', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    await writeRecord(context, caseFileId);
    await recordReportingCodeExport(context, { caseFileId, contentHash: 'a'.repeat(64) });
    await destroyReportingCode(context, caseFileId);
    expect(await rowsOf(context, 'reporting_code_records')).toBe(0);
    expect(await rowsOf(context, 'reporting_code_exports')).toBe(0);
    await expect(destroyReportingCode(context, caseFileId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('its own export', () => {
  it('says all of it on paper, and nothing by its name or its properties', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    await writeRecord(context, caseFileId);
    const { html, title, footer } = await printReportingCode(context, { caseFileId });
    for (const word of canaries) expect(html).toContain(word);
    expect(html).toContain('Noor');
    expect(html).toContain('Melden bij Veilig Thuis, en hulp geven of regelen');
    const { fileName } = await reportingCodeFileName(context, { caseFileId });
    for (const text of [fileName, title, footer]) {
      expect(text).not.toMatch(/meldcode|mishandel|veilig|noor|voorbeeld|lantaarn/iu);
    }
  });

  it('has nothing to say before something is written', async () => {
    const { context } = await openTestVault();
    const { caseFileId } = await openFile(context);
    for (const call of [
      previewReportingCode(context, { caseFileId }),
      printReportingCode(context, { caseFileId }),
      reportingCodeFileName(context, { caseFileId }),
      recordReportingCodeExport(context, { caseFileId, contentHash: 'a'.repeat(64) }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('never takes a secret address along', async () => {
    const { context } = await openTestVault();
    const { pupilId } = await schoolWithPupil(context);
    const { id } = await createCaseFile(context, {
      pupilId,
      draft: caseFileDraft({
        guardians: [
          guardian('Elske', { secretAddress: true, address: 'Lindelaan 12, 1234 AB Fantasiestad' }),
        ],
      }),
    });
    const caseFileId = CaseFileId.parse(id);
    const content = fullRecord();
    const [first] = content.steps;
    if (first !== undefined) first.text = 'Moeder woont nu op Lindelaan 12, 1234 AB Fantasiestad.';
    await writeRecord(context, caseFileId, { content });
    const pages = JSON.stringify(await previewReportingCode(context, { caseFileId }));
    expect(pages).not.toContain('Lindelaan');
    expect((await getReportingCode(context, caseFileId)).content).toEqual(content);
  });
});
