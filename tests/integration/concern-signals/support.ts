import { ConcernSignalDraft } from '../../../electron/contract/concern-signals';
import { ConcernSignalId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import { saveSignal } from '../../../electron/features/concern-signals/concern-signals-service';
import type { ConcernSignalRecord } from '../../../electron/features/concern-signals/concern-signals-service';
import type { OpenContext } from '../../../electron/features/context';

/** As the router hands it over. All people are invented. */
export const signalDraft = (change: Record<string, unknown> = {}): ConcernSignalDraft =>
  ConcernSignalDraft.parse({
    on: '2025-11-10',
    fact: 'Noor zat in de pauze alleen op de bank.',
    interpretation: '',
    situation: '',
    domain: 'wellBeing',
    intensity: 1,
    discussedWith: '',
    discussedOn: null,
    guardiansInformedOn: null,
    lookAgainOn: null,
    ...change,
  });

export const idOf = ({ id }: Pick<ConcernSignalRecord, 'id'>): ConcernSignalId =>
  ConcernSignalId.parse(id);

/** A new signal. */
export const addSignal = (
  context: OpenContext,
  caseFileId: CaseFileId,
  change: Record<string, unknown> = {},
): Promise<ConcernSignalRecord> =>
  saveSignal(context, { id: null, caseFileId, version: 0, draft: signalDraft(change) });

/** A change of one that is there. */
export const changeSignal = (
  context: OpenContext,
  { id, caseFileId, version, draft }: ConcernSignalRecord,
  change: Record<string, unknown>,
): Promise<ConcernSignalRecord> =>
  saveSignal(context, {
    id: ConcernSignalId.parse(id),
    caseFileId: caseFileId as CaseFileId,
    version,
    draft: signalDraft({ ...draft, ...change }),
  });
