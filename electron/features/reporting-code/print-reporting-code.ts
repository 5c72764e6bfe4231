// Threat: a file tells more than its pages. Its name and its properties say nothing of the pupil, nor of what it
// is about; that it was made is remembered beside the record alone, and goes with it.
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import { displayNameOf } from '../../contract/person-name';
import type { ReportingCodeContent } from '../../contract/reporting-code';
import { printHtml } from '../../documents/print-html';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { secretContactsOf } from '../opp/leaving/secret-contacts';
import { reportingCodeDocument } from './reporting-code-document';
import { insertExport, selectRecord } from './reporting-code-repository';
import { reportingCodeTexts as texts } from './reporting-code-texts';

type Asked = { readonly caseFileId: string };

/** @throws CodedError NOT_FOUND while nothing is written */
const requireContent = async (
  { read }: Pick<OpenContext, 'read'>,
  { caseFileId }: Asked,
): Promise<ReportingCodeContent> => {
  const stored = await selectRecord(read, caseFileId);
  if (stored === undefined) throw new CodedError('NOT_FOUND');
  return stored.content;
};

/** The pages as they will be printed, without contact data that is secret. @throws CodedError NOT_FOUND */
export const previewReportingCode = async (
  context: OpenContext,
  asked: Asked,
): Promise<PrintableDocument> => {
  const content = await requireContent(context, asked);
  const file = await getCaseFile(context, asked.caseFileId);
  const clean = secretContactsOf(file);
  return reportingCodeDocument({
    content: {
      ...content,
      steps: content.steps.map((step) => ({
        ...step,
        withWhom: clean(step.withWhom).text,
        text: clean(step.text).text,
      })),
    },
    pupilName: displayNameOf(file.pupil.name),
    schoolName: file.schoolName,
    today: today(context.clock),
  });
};

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const reportingCodeFileName = async (
  context: OpenContext,
  asked: Asked,
): Promise<{ fileName: string }> => {
  await requireContent(context, asked);
  return { fileName: texts.fileName };
};

/** For the main process, which prints it. @throws CodedError NOT_FOUND */
export const printReportingCode = async (context: OpenContext, asked: Asked) => {
  const document = await previewReportingCode(context, asked);
  const { pupil } = await getCaseFile(context, asked.caseFileId);
  return {
    html: printHtml(document),
    title: texts.fileTitle,
    header: displayNameOf(pupil.name),
    footer: texts.footer,
    date: today(context.clock),
  };
};

/** Remembers that a file left the vault. @throws CodedError NOT_FOUND */
export const recordReportingCodeExport = async (
  context: OpenContext,
  { caseFileId, contentHash }: Asked & { readonly contentHash: string },
): Promise<void> => {
  await requireContent(context, { caseFileId });
  await insertExport(context.write, {
    id: context.newId(),
    caseFileId,
    fileHash: contentHash,
    now: moment(context.clock),
  });
};
