/** The sheet for a warm handover, as it is shown, printed and written. Of a sheet nothing is kept in the log. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import type { WarmPrinted } from '../../contract/handover';
import { displayNameOf } from '../../contract/person-name';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { today } from '../days';
import { talkDocument } from './document/talk-document';
import { handoverTexts } from './handover-texts';
import { requireTalk } from './warm-service';

const texts = handoverTexts.warm;

type Asked = z.output<typeof WarmPrinted>;

/** Null: an empty sheet. @throws CodedError NOT_FOUND, also for a talk of another file */
const contentOf = async (context: OpenContext, { id, caseFileId }: Asked) => {
  if (id === null) return null;
  const talk = await requireTalk(context.read, { id });
  if (talk.caseFileId !== caseFileId) throw new CodedError('NOT_FOUND');
  return talk.content;
};

const pageOf = async (context: OpenContext, asked: Asked) => {
  const { pupil } = await getCaseFile(context, asked.caseFileId);
  const name = displayNameOf(pupil.name);
  return {
    document: talkDocument({ pupil: name, content: await contentOf(context, asked) }),
    title: texts.fileTitle,
    header: name,
    footer: texts.fileTitle,
    date: today(context.clock),
  };
};

/** @throws CodedError NOT_FOUND */
export const previewTalk = async (context: OpenContext, asked: Asked): Promise<PrintableDocument> =>
  (await pageOf(context, asked)).document;

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const talkFileName = async (
  context: OpenContext,
  { caseFileId, format }: Asked & { readonly format: 'pdf' | 'docx' },
): Promise<{ fileName: string }> => {
  await getCaseFile(context, caseFileId);
  return { fileName: texts.fileName(today(context.clock), format) };
};

/** For the main process, which prints it. @throws CodedError NOT_FOUND */
export const printTalk = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  return { html: printHtml(document), ...page };
};

/** For the main process, which writes it. @throws CodedError NOT_FOUND */
export const talkDocx = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  return { bytes: new Uint8Array(await docxBytes(document, page)) };
};
