/** What is remembered for a whole case file: marked words, and words that identify nobody. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { ExemptionRecord, MarkedTermRecord, RememberedRecord } from './casus-records';

type TermRow = {
  readonly id: string;
  readonly value: string;
  readonly tag: MarkedTermRecord['tag'];
  readonly replacement: string | null;
  readonly by_role: MarkedTermRecord['byRole'];
  readonly at: string;
};

type ExemptionRow = {
  readonly id: string;
  readonly surface: string;
  readonly tag: ExemptionRecord['tag'];
  readonly reason: string;
  readonly by_role: ExemptionRecord['byRole'];
  readonly at: string;
};

const newest = [{ column: 'at', order: 'desc' } as const, { column: 'id', order: 'desc' } as const];

/** Newest first. */
export const selectRemembered = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<RememberedRecord> => {
  const terms = await read<TermRow>('case_file_terms')
    .where({ case_file_id: caseFileId })
    .orderBy(newest);
  const exemptions = await read<ExemptionRow>('case_file_exemptions')
    .where({ case_file_id: caseFileId })
    .orderBy(newest);
  return {
    terms: terms.map(({ id, value, tag, replacement, by_role, at }) => {
      return { id, value, tag, replacement, byRole: by_role, at };
    }),
    exemptions: exemptions.map(({ id, surface, tag, reason, by_role, at }) => {
      return { id, surface, tag, reason, byRole: by_role, at };
    }),
  };
};

/** The same word marked again takes the newest tag and replacement. */
export const upsertTerm = async (
  write: WriteHandle,
  { caseFileId, ...term }: MarkedTermRecord & { readonly caseFileId: string },
): Promise<void> => {
  const { id, value, tag, replacement, byRole, at } = term;
  await write('case_file_terms')
    .insert({ id, case_file_id: caseFileId, value, tag, replacement, by_role: byRole, at })
    .onConflict(['case_file_id', 'value'])
    .merge(['tag', 'replacement', 'by_role', 'at']);
};

type NewExemption = ExemptionRecord & { readonly caseFileId: string; readonly folded: string };

export const upsertExemption = async (
  write: WriteHandle,
  { caseFileId, folded, ...exemption }: NewExemption,
): Promise<void> => {
  const { id, surface, tag, reason, byRole, at } = exemption;
  await write('case_file_exemptions')
    .insert({ id, case_file_id: caseFileId, surface, folded, tag, reason, by_role: byRole, at })
    .onConflict(['case_file_id', 'folded'])
    .merge(['surface', 'tag', 'reason', 'by_role', 'at']);
};

/** Takes one back. @returns false when this file has none with that id */
export const deleteRemembered = async (
  write: WriteHandle,
  { id, caseFileId }: { readonly id: string; readonly caseFileId: string },
): Promise<boolean> => {
  const terms = await write('case_file_terms').where({ id, case_file_id: caseFileId }).del();
  const exemptions = await write('case_file_exemptions')
    .where({ id, case_file_id: caseFileId })
    .del();
  return terms + exemptions === 1;
};
