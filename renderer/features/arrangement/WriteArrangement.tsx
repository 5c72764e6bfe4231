import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Arrangement } from '../../../electron/contract/arrangement';
import type { ArrangementContent } from '../../../electron/contract/arrangement-content';
import type { ArrangementRuleId } from '../../../electron/contract/arrangement-rules';
import { api } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { Callout } from '../../ui/Callout';
import { SaveState } from '../../ui/SaveState';
import { reasonsOfDraft, useTypedReasons } from '../drafts/typed-reasons';
import type { ReasonTexts } from '../drafts/typed-reasons';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { timeOf } from '../notes/moments';
import { notify } from '../notes/undo-notice';
import { arrangementDraftPlace, restoredRequest, withAllAnswers } from './arrangement-draft';
import type { FromDraft } from './arrangement-draft';
import { arrangementWork } from './arrangement-work';
import type { RequestKeepers } from './arrangement-work';
import classes from './Arrangement.module.css';
import { ArrangementAside } from './ArrangementAside';
import { FormParts } from './form/FormParts';
import { OlderText } from './OlderText';
import { RequestToolsContext, useRequestForm } from './request-form';
import { arrangementTexts as texts } from './texts';
import { useArrangementChange } from './use-arrangement';

type WriteArrangementProps = { readonly arrangement: Arrangement };

/** What could not be saved the last time comes back before one writes. */
export function WriteArrangement({ arrangement }: WriteArrangementProps) {
  const client = useQueryClient();
  const { id, caseFileId } = arrangement;
  const { keepers } = arrangementWork(client, { id, caseFileId });
  const [place] = useState(() => arrangementDraftPlace({ id, caseFileId }));
  const [reasonsPlace] = useState(() =>
    arrangementDraftPlace({ id, caseFileId }, 'arrangementReasons'),
  );
  const stored = useStoredDraft(place);
  const reasons = useStoredDraft(reasonsPlace);
  const [start, setStart] = useState<Start | null>(null);
  useEffect(() => {
    if (stored === undefined || reasons === undefined || start !== null) return;
    // What this window is still trying to save is newer than what lies there.
    const waiting = keepers.unsaved('content');
    const lies: FromDraft =
      waiting === null ? restoredRequest(stored?.payload, arrangement) : { kind: 'nothing' };
    if (lies.kind === 'typed') keepers.restore(new Map([['content', lies.content]]));
    if (lies.kind === 'saved') void api.drafts.discard(place);
    const typed = lies.kind === 'typed' ? lies.content : null;
    setStart({
      content: withAllAnswers(waiting ?? typed ?? arrangement.content, arrangement),
      older: lies.kind === 'older' ? withAllAnswers(lies.content, arrangement) : null,
      reasons: reasonsOfDraft(reasons?.payload),
    });
  }, [stored, reasons, start, keepers, arrangement, place]);
  if (start === null) return null;
  return <Writing arrangement={arrangement} start={start} keepers={keepers} />;
}

type Start = {
  readonly content: ArrangementContent;
  /** Typed over an older text of this request, and not saved in it. */
  readonly older: ArrangementContent | null;
  readonly reasons: ReasonTexts;
};

type WritingProps = WriteArrangementProps & {
  readonly start: Start;
  readonly keepers: RequestKeepers;
};

function Writing({ arrangement, start, keepers }: WritingProps) {
  const form = useRequestForm(start.content, keepers);
  const reasons = useTypedReasons<ArrangementRuleId>(
    arrangementDraftPlace(arrangement, 'arrangementReasons'),
    start.reasons,
  );
  const tools = useMemo(() => ({ form, arrangement, reasons }), [form, arrangement, reasons]);
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  return (
    <RequestToolsContext value={tools}>
      <div className={classes.columns}>
        <form
          className={classes.writing}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onBlur={() => void keepers.flush()}
        >
          <div className={classes.toolbar}>
            <SaveState text={wordsOf(kept.state, arrangement)} saved={kept.state === 'saved'} />
          </div>
          {kept.failure !== null && <CodeNote error={kept.failure} />}
          {start.older !== null && (
            <OlderText arrangement={arrangement} form={form} older={start.older} />
          )}
          <NewerProfile arrangement={arrangement} />
          <FormParts />
        </form>
        <ArrangementAside arrangement={arrangement} />
      </div>
    </RequestToolsContext>
  );
}

const wordsOf = (state: 'idle' | 'waiting' | 'saved' | 'failed', now: Arrangement): string => {
  if (state === 'failed') return texts.notKept;
  if (state === 'waiting') return texts.saving;
  return state === 'saved' ? texts.savedAt(timeOf(now.updatedAt)) : '';
};

function NewerProfile({ arrangement }: WriteArrangementProps) {
  const { run, pending } = useArrangementChange(arrangement);
  if (arrangement.newerRevision === null) return null;
  const take = async (): Promise<void> => {
    const after = await run(({ id, version }) => api.arrangement.takeProfile({ id, version }));
    if (after !== null) notify(texts.taken);
  };
  return (
    <Callout
      title={texts.newer}
      action={
        <Button variant="default" loading={pending} onClick={() => void take()}>
          {texts.takeNewer}
        </Button>
      }
    >
      {texts.newerText}
    </Callout>
  );
}
