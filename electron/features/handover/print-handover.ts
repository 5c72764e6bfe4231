/** The handover on pages: what a reader without Casuskluis gets, as it is shown, printed and written. */
import dayjs from 'dayjs';
import type { z } from 'zod';
import type { PrintableDocument } from '../../contract/document';
import type { HandoverPrinted, HandoverProfileContent } from '../../contract/handover';
import { displayNameOf } from '../../contract/person-name';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { getOwnKey } from '../exchange/own-key';
import { getSettings } from '../settings/settings-service';
import type { Composed } from './compose';
import { composedOf } from './compose-service';
import { handoverDocument } from './document/handover-document';
import type { PrintedHandover } from './document/handover-document';
import { handoverTexts as texts } from './handover-texts';
import { composeLeaving } from './leaving';
import { recordHandover } from './record-handover';
import { toldOf } from './rules/told';

type Asked = z.output<typeof HandoverPrinted>;
type Terms = Pick<PrintedHandover, 'reader' | 'expiresOn' | 'destroyBy'>;

const documentOf = async (
  context: OpenContext,
  leaving: readonly Composed[],
  terms: Terms,
): Promise<PrintableDocument> => {
  const { sender } = await getOwnKey(context.read);
  const { ownRole: role } = await getSettings(context.read);
  const day = today(context.clock);
  return handoverDocument({
    ...terms,
    files: leaving.map(({ dossier, composition: { summary } }) => ({
      dossier,
      summary,
      told: toldOf(dossier, day),
    })),
    readerKind: leaving[0]?.profile.content.reader ?? 'external',
    from: texts.from({ ...sender, role }),
    today: day,
  });
};

const after = (day: string, count: number | null, unit: 'day' | 'month'): string | null =>
  count === null ? null : dayjs(day).add(count, unit).format('YYYY-MM-DD');

/** As the profile proposes them: nobody chose a reader and days yet. */
const proposed = (content: HandoverProfileContent, day: string): Terms => ({
  reader: content.name,
  expiresOn: after(day, content.expiresAfterDays, 'day'),
  destroyBy: after(day, content.destroyAfterMonths, 'month'),
});

/** The pages of one file as it is composed now. @throws CodedError NOT_FOUND */
export const previewHandover = async (
  context: OpenContext,
  asked: { readonly caseFileId: string; readonly profileId: string },
): Promise<PrintableDocument> => {
  const composed = await composedOf(context, asked);
  const terms = proposed(composed.profile.content, today(context.clock));
  return documentOf(context, [composed], terms);
};

type Page = {
  readonly document: PrintableDocument;
  readonly title: string;
  readonly header: string;
  readonly footer: string;
  /** Of printing. */
  readonly date: string;
};

/** @throws CodedError NOT_FOUND, TEXT_CHANGED */
const pageOf = async (context: OpenContext, asked: Asked): Promise<Page> => {
  const leaving = await composeLeaving(context, asked);
  const [only] = leaving;
  return {
    document: await documentOf(context, leaving, asked),
    title: texts.fileTitle,
    header:
      leaving.length === 1 && only !== undefined
        ? displayNameOf(only.dossier.pupil.name)
        : texts.fileTitle,
    footer: texts.fileTitle,
    date: today(context.clock),
  };
};

/** For the main process, which asks where to. By the day alone: it names nobody. */
export const handoverFileName = (
  context: OpenContext,
  { format }: { readonly format: 'pdf' | 'docx' },
): { fileName: string } => ({ fileName: texts.fileName(today(context.clock), format) });

/** For the main process, which prints and locks it. @throws CodedError NOT_FOUND, TEXT_CHANGED */
export const printHandover = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  return { html: printHtml(document), ...page };
};

/** For the main process, which writes it. @throws CodedError NOT_FOUND, TEXT_CHANGED */
export const handoverDocx = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  return { bytes: new Uint8Array(await docxBytes(document, page)) };
};

type Exported = Asked & { readonly format: 'pdf' | 'docx'; readonly contentHash: string };

/** Records that a file left the vault. @throws CodedError NOT_FOUND, TEXT_CHANGED */
export const recordPagesExport = async (
  context: OpenContext,
  { format, contentHash: fileHash, ...asked }: Exported,
): Promise<void> => {
  await recordHandover(context, await composeLeaving(context, asked), {
    archiveId: context.newId(),
    madeAt: moment(context.clock),
    reader: asked.reader,
    format,
    lock: format === 'pdf' ? 'passphrase' : 'none',
    fileHash,
    expiresOn: asked.expiresOn,
    destroyBy: asked.destroyBy,
  });
};
