/** The pages of one file, for the main process, which prints them. */
import { dayInWords } from '../../contract/casus-words';
import { displayNameOf } from '../../contract/person-name';
import { printHtml } from '../../documents/print-html';
import { collectDossier, headBlocks } from '../archive/dossier';
import { recordBlocks } from '../archive/record-blocks';
import { heading } from '../opp/editions/blocks';
import type { OpenContext } from '../context';
import { today } from '../days';
import { withoutPrivateNotes } from './own-export-entries';
import { ownExportTexts as texts } from './own-export-texts';

/** Everything of the file but its attachments, which lie beside it. @throws CodedError NOT_FOUND */
export const ownExportPage = async (context: OpenContext, caseFileId: string) => {
  const dossier = withoutPrivateNotes(await collectDossier(context, { caseFileId, whole: true }));
  const date = today(context.clock);
  const title = texts.title(displayNameOf(dossier.pupil.name));
  const blocks = [heading(texts.head), ...headBlocks(dossier), ...recordBlocks(dossier)];
  return {
    html: printHtml({ kicker: texts.kicker(dayInWords(date)), title, blocks }),
    title: texts.fileTitle,
    header: title,
    footer: texts.fileTitle,
    date,
  };
};
