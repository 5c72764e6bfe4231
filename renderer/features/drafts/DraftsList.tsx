import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftPlace, OpenDraft } from '../../../electron/contract/drafts';
import { api, valueOf } from '../../app/api';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { keys } from '../../app/query';
import { useSchoolId } from '../../app/school';
import { useOpenDialog } from '../../app/shell-dialogs';
import { requestEditor } from '../notes/editor-request';
import { dayOf, shortMoment } from '../notes/moments';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import { draftHref, isStep } from './draft-address';
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

/** Says which note is to be opened, where the draft is one of a note: its address doesn't say. */
export const requestDraft = ({ kind, caseFileId, targetId }: DraftPlace): void => {
  if (caseFileId === null || (kind !== 'note' && kind !== 'privateWorkingNote')) return;
  requestEditor({ caseFileId, kind, targetId });
};

/** Goes to where a draft goes on. */
export const useOpenDraft = (): ((draft: DraftPlace & Partial<OpenDraft>) => void) => {
  const go = useGo();
  const openDialog = useOpenDialog();
  return (draft) => {
    const { kind, caseFileId, targetId } = draft;
    if (kind === 'quickNote') return openDialog('quickNote');
    requestDraft({ kind, caseFileId, targetId });
    return go(draftHref(draft));
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
