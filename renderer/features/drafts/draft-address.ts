/** Where a draft goes on. Which screen a kind lives on is known here and nowhere else. Pure. */
import { arrangementStepDraftKinds, oppStepDraftKinds } from '../../../electron/contract/drafts';
import type { DraftKind, DraftPlace } from '../../../electron/contract/drafts';
import { agreementHref } from '../agreements/agreement-address';
import { oppHref } from '../opp/opp-address';

const isOneOf = (kinds: readonly DraftKind[], kind: DraftKind): boolean => kinds.includes(kind);

/** A step that is being recorded changes nothing that is there. */
export const isStep = (kind: DraftKind): boolean =>
  isOneOf([...oppStepDraftKinds, ...arrangementStepDraftKinds], kind);

/** Of a note: its screen has to be told which one to open (editor-request.ts). */
export const draftHref = ({ kind, caseFileId, targetId }: DraftPlace): string => {
  if (kind === 'pupil') return '/leerlingen';
  if (kind === 'partnershipProfile') return '/instellingen?deel=samenwerkingsverband';
  if (caseFileId === null) return '/dossiers/nieuw';
  const file = `/dossiers/${caseFileId}`;
  const opened = targetId === null ? '' : `/${targetId}`;
  if (kind === 'caseFile') return `${file}/overzicht`;
  if (kind === 'casus') return `${file}/casus${opened}`;
  if (kind === 'agreement') return agreementHref({ caseFileId, id: targetId, edit: true });
  if (kind === 'opp' || kind === 'oppReasons' || isOneOf(oppStepDraftKinds, kind)) {
    return targetId === null
      ? `${file}/opp`
      : oppHref({ caseFileId, id: targetId, at: isStep(kind) ? 'steps' : null });
  }
  if (kind === 'note' || kind === 'quickNote' || kind === 'privateWorkingNote') {
    return `${file}/notities`;
  }
  return `${file}/arrangement${opened}`;
};
