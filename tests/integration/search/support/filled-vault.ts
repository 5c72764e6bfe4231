import { CaseFileId } from '../../../../electron/contract/ids';
import { NoteContent } from '../../../../electron/contract/notes';
import type { SearchHit } from '../../../../electron/contract/search';
import { createCaseFile } from '../../../../electron/features/case-files/save-case-file';
import { saveNote } from '../../../../electron/features/notes/notes-service';
import { savePrivateNote } from '../../../../electron/features/notes/private-notes-service';
import { createPupil } from '../../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../../electron/features/pupils/schools-service';
import { find } from '../../../../electron/features/search/search-service';
import { caseFileDraft, pupilDraft } from '../../case-files/invented';
import { openTestVault } from '../../support/open-test-vault';
import type { TestVault } from '../../support/open-test-vault';

type Content = Partial<NoteContent>;

/** A vault that is filled through the app's own services; all people are invented. */
export type FilledVault = Omit<TestVault, 'file'> & {
  readonly school: (name?: string) => Promise<string>;
  readonly pupil: (schoolId: string, name: object) => Promise<string>;
  /** A pupil with a case file; gives the file's id. */
  readonly file: (
    schoolId: string,
    options: { readonly name: object; readonly codeName: string; readonly draft?: object },
  ) => Promise<CaseFileId>;
  readonly note: (caseFileId: CaseFileId, content: Content) => Promise<string>;
  readonly privateNote: (caseFileId: CaseFileId, body: string) => Promise<string>;
  readonly search: (
    schoolId: string,
    query: string,
    options?: { readonly limit?: number; readonly namesHidden?: boolean },
  ) => Promise<readonly SearchHit[]>;
};

export const openFilledVault = async (): Promise<FilledVault> => {
  const vault = await openTestVault();
  const { context } = vault;
  const pupil: FilledVault['pupil'] = async (schoolId, name) => {
    const bare = { initials: '', prefix: '', givenNames: '', nickname: '', ...name };
    return (await createPupil(context, { schoolId, pupil: pupilDraft({}, bare) })).id;
  };
  return {
    ...vault,
    pupil,
    school: async (name = 'De Proefschool') =>
      (await createSchool(context, { name, place: 'Duinrode' })).id,
    file: async (schoolId, { name, codeName, draft = {} }) => {
      const pupilId = await pupil(schoolId, name);
      const input = { pupilId, draft: caseFileDraft({ codeName, ...draft }) };
      return CaseFileId.parse((await createCaseFile(context, input)).id);
    },
    note: async (caseFileId, content) => {
      const whole = NoteContent.parse({
        kind: 'observation',
        title: '',
        occurredOn: '2025-11-01',
        occurredAt: null,
        observation: '',
        interpretation: '',
        tags: [],
        ...content,
      });
      const input = { id: null, caseFileId, version: 0, content: whole };
      return (await saveNote(context, { ...input, attachmentIds: [], draft: null })).id;
    },
    privateNote: async (caseFileId, body) =>
      (await savePrivateNote(context, { id: null, caseFileId, version: 0, body, draft: null })).id,
    search: (schoolId, query, { limit = 20, namesHidden = false } = {}) =>
      find(context, { schoolId, query, limit, namesHidden }),
  };
};

/** A hit in one line: what it is and what is shown of it, matches in brackets. */
export const lineOf = (hit: SearchHit): string => {
  const pieces = (all: readonly { text: string; match: boolean }[]): string =>
    all.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
  if (hit.type === 'pupil') return `pupil ${pieces(hit.name)}`;
  if (hit.type === 'caseFile') return `file ${hit.codeName}: ${pieces(hit.name)}`;
  if (hit.type === 'note') {
    return `note ${hit.codeName}: ${pieces(hit.title)} | ${pieces(hit.snippet)}`;
  }
  if (hit.type === 'privateNote') return `private ${hit.codeName}: ${pieces(hit.snippet)}`;
  if (hit.type === 'guardianContact') {
    return `contact ${hit.codeName}: ${hit.kind} ${hit.on} | ${pieces(hit.snippet)}`;
  }
  return `signal ${hit.codeName}: ${hit.domain} ${hit.on} | ${pieces(hit.snippet)}`;
};
