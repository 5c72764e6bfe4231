import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { arrangementStepDraftKinds, oppStepDraftKinds } from '../../../electron/contract/drafts';
import type {
  ArrangementStepDraftKind,
  DraftKind,
  DraftPlace,
  OppStepDraftKind,
} from '../../../electron/contract/drafts';
import { api, valueOf } from '../../app/api';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { keys } from '../../app/query';
import { useSchoolId } from '../../app/school';
import { useOpenDialog } from '../../app/shell-dialogs';
import { agreementHref } from '../agreements/agreement-address';
import { requestEditor } from '../notes/editor-request';
import { dayOf, shortMoment } from '../notes/moments';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import { draftTexts } from './texts';

/** Drafts of the current school that were left open, newest first. */
export const useDrafts = () => {
  const schoolId = useSchoolId();
  return useQuery({
    queryKey: [...keys.drafts, schoolId],
    enabled: schoolId !== null,
    queryFn: () =>
      schoolId === null ? Promise.resolve([]) : valueOf(api.drafts.list({ schoolId })),
  });
};

// A step that is being recorded changes nothing that is there.
const isOppStep = (kind: DraftKind): kind is OppStepDraftKind =>
  oppStepDraftKinds.some((step) => step === kind);
const isArrangementStep = (kind: DraftKind): kind is ArrangementStepDraftKind =>
  arrangementStepDraftKinds.some((step) => step === kind);
const isStep = (kind: DraftKind): boolean => isOppStep(kind) || isArrangementStep(kind);

/** Where a draft goes on. Which tab a kind lives on is known here and nowhere else. */
export const useOpenDraft = (): ((draft: DraftPlace) => void) => {
  const go = useGo();
  const openDialog = useOpenDialog();
  return ({ kind, caseFileId, targetId }) => {
    if (kind === 'quickNote') return openDialog('quickNote');
    if (kind === 'pupil') return go('/leerlingen');
    if (kind === 'partnershipProfile') return go('/instellingen?deel=samenwerkingsverband');
    if (caseFileId === null) return go('/dossiers/nieuw');
    if (kind === 'caseFile') return go(`/dossiers/${caseFileId}/overzicht`);
    if (kind === 'opp' || isOppStep(kind)) {
      return go(`/dossiers/${caseFileId}/opp/${targetId ?? ''}`);
    }
    if (kind === 'casus') {
      return go(`/dossiers/${caseFileId}/casus${targetId === null ? '' : `/${targetId}`}`);
    }
    if (kind === 'arrangement' || kind === 'arrangementReasons' || isArrangementStep(kind)) {
      return go(`/dossiers/${caseFileId}/arrangement/${targetId ?? ''}`);
    }
    if (kind === 'agreement') return go(agreementHref({ caseFileId, id: targetId, edit: true }));
    requestEditor({ caseFileId, kind, targetId });
    return go(`/dossiers/${caseFileId}/notities`);
  };
};

/** For Vandaag. Shows nothing where there is no draft: put the heading inside `useDrafts` as well. */
export function DraftsList() {
  const { data: drafts } = useDrafts();
  const { nameOf } = usePrivacy();
  const open = useOpenDraft();
  const [today] = useState(() => dayOf(new Date()));
  if (drafts === undefined) return null;
  if (drafts.length === 0) return <p>{draftTexts.empty}</p>;
  return (
    <ListCard label={draftTexts.title}>
      {drafts.map((draft) => {
        const { id, kind, targetId, codeName, pupilName, updatedAt } = draft;
        const named = codeName !== null && pupilName !== null;
        const word = draftTexts.kinds[kind];
        const changes = targetId !== null && kind !== 'quickNote' && !isStep(kind);
        return (
          <ListRow
            key={id}
            title={named ? nameOf({ codeName, pupilName }) : draftTexts.noFile}
            sub={draftTexts.lastTyped(shortMoment(updatedAt, today))}
            tag={<Tag tone="amber">{changes ? draftTexts.changed(word) : word}</Tag>}
            onOpen={() => open(draft)}
          />
        );
      })}
    </ListCard>
  );
}
