import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CaseFile } from '../../../../electron/contract/case-files';
import type {
  HomeSupportPlan,
  HomeSupportPlanContent,
} from '../../../../electron/contract/guardian-contacts';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { keys } from '../../../app/query';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { IconUsers } from '../../../ui/icons/icons';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { GuardianPages } from '../GuardianPages';
import { planDraftPlace, restoredPlan } from './plan-draft';
import type { FromDraft } from './plan-draft';
import { planKeepers } from './plan-work';
import { PlanWriting } from './PlanWriting';
import { planTexts as texts } from './texts';

/** The joint plan of a file: written here, and read-only where the file is archived. */
export function PlanPart({ file }: { readonly file: CaseFile }) {
  const { hidden } = usePrivacy();
  const { data, error } = useQuery({
    queryKey: keys.homeSupportPlan(file.id),
    queryFn: () => valueOf(api.guardianContacts.plan({ caseFileId: file.id })),
  });
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  if (file.status === 'archived') {
    return data.id === null ? (
      <EmptyState icon={IconUsers} title={texts.emptyTitle} text={texts.archived} />
    ) : (
      <GuardianPages caseFileId={file.id} pages="plan" guardianIds={[]} />
    );
  }
  // What is typed here are names and contact data of helpers.
  if (hidden) return <Callout>{texts.namesHidden}</Callout>;
  return <PlanToWrite file={file} plan={data} />;
}

type PlanToWriteProps = { readonly file: CaseFile; readonly plan: HomeSupportPlan };

type Start = {
  readonly content: HomeSupportPlanContent;
  /** Typed over an older plan, and not saved in it. */
  readonly older: HomeSupportPlanContent | null;
};

/** What could not be saved the last time comes back before one writes. */
function PlanToWrite({ file, plan }: PlanToWriteProps) {
  const client = useQueryClient();
  const keepers = planKeepers(client, file.id);
  const [place] = useState(() => planDraftPlace(file.id));
  const stored = useStoredDraft(place);
  const [start, setStart] = useState<Start | null>(null);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (stored === undefined || start !== null) return;
    // What this window is still trying to save is newer than what lies there.
    const waiting = keepers.unsaved('content');
    const lies: FromDraft =
      waiting === null ? restoredPlan(stored?.payload, plan) : { kind: 'nothing' };
    if (lies.kind === 'typed') keepers.restore(new Map([['content', lies.content]]));
    if (lies.kind === 'saved') void api.drafts.discard(place);
    const typed = lies.kind === 'typed' ? lies.content : null;
    setStart({
      content: waiting ?? typed ?? plan.content,
      older: lies.kind === 'older' ? lies.content : null,
    });
  }, [stored, start, keepers, plan, place]);
  if (start === null) return null;
  if (plan.version === 0 && !begun && start.content === plan.content && start.older === null) {
    return (
      <EmptyState
        icon={IconUsers}
        title={texts.emptyTitle}
        text={texts.emptyText}
        action={<Button onClick={() => setBegun(true)}>{texts.start}</Button>}
      />
    );
  }
  return <PlanWriting file={file} plan={plan} start={start} keepers={keepers} />;
}
