import type { caseFiles } from '../../contract/case-files';
import type { HandlersOf } from '../../contract/contract';
import type { OpenContext } from '../context';
import {
  archiveCaseFile,
  getCaseFile,
  listCaseFiles,
  listRecentCaseFiles,
  markOpened,
  reopenCaseFile,
} from './case-files-service';
import { proposeCodeNames } from './code-names-service';
import { createCaseFile, updateCaseFile } from './save-case-file';

export const caseFilesHandlers: HandlersOf<typeof caseFiles, OpenContext> = {
  'caseFiles.list': (context, { schoolId }) => listCaseFiles(context, schoolId),
  'caseFiles.recent': (context, input) => listRecentCaseFiles(context, input),
  'caseFiles.get': (context, { id }) => getCaseFile(context, id),
  'caseFiles.opened': async (context, { id }) => {
    await markOpened(context, id);
    return {};
  },
  // Code names are unique over the vault, so the school makes no difference here.
  'caseFiles.proposeCodeNames': async (context) => ({ codeNames: await proposeCodeNames(context) }),
  'caseFiles.create': (context, input) => createCaseFile(context, input),
  'caseFiles.update': (context, input) => updateCaseFile(context, input),
  'caseFiles.archive': (context, { id }) => archiveCaseFile(context, id),
  'caseFiles.reopen': (context, { id }) => reopenCaseFile(context, id),
};
