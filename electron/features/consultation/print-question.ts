/** A question as pages, for a colleague without Casuskluis. The main process prints and locks them. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { internalConsultation } from '../../contract/internal-handover';
import { printHtml } from '../../documents/print-html';
import { requireCasus } from '../casus/casus-service';
import type { OpenContext } from '../context';
import { askable, recordAsked } from './ask-service';
import { consultationTexts as texts } from './consultation-texts';
import { questionDocument } from './question-document';

type InputOf<Name extends keyof typeof internalConsultation> = ParsedInputOf<
  (typeof internalConsultation)[Name]
>;

/** The casus's own label alone. @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED */
export const questionFileName = async (
  { read }: OpenContext,
  { casusId, versionNumber }: InputOf<'internal.questionFileName'>,
): Promise<{ fileName: string }> => {
  const { versions } = await requireCasus(read, casusId);
  const version = versions.find(({ number }) => number === versionNumber);
  if (version === undefined) throw new CodedError('CASUS_NOT_RELEASED');
  return { fileName: texts.fileName(version.label, versionNumber) };
};

/** @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED, IDENTITY_LEFT */
export const printQuestion = async (
  context: OpenContext,
  asked: InputOf<'internal.questionPrint'>,
) => {
  const casus = await askable(context, asked);
  const title = texts.title(casus.label);
  return {
    html: printHtml(questionDocument({ casus, ...asked })),
    title,
    header: title,
    footer: texts.footer(asked.versionNumber),
    date: casus.checkedOn,
  };
};

/** That it left; the words that lock it are told once and kept nowhere. @throws CodedError NOT_FOUND */
export const recordQuestionExport = (
  context: OpenContext,
  {
    casusId,
    versionNumber,
    question,
    reader,
    expiresOn,
    contentHash,
  }: InputOf<'internal.questionExported'>,
): Promise<void> =>
  recordAsked(context, {
    asked: { casusId, versionNumber, question, reader, expiresOn },
    made: {
      archiveId: context.newId(),
      format: 'pdf',
      lock: 'passphrase',
      fileHash: contentHash,
    },
  });
