import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccessRequest } from '../../../electron/contract/access-requests';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { keys } from '../../app/query';
import { useConfirm } from '../../ui/ConfirmDialog';
import { Tag } from '../../ui/Tag';
import { dayOf, longDay } from '../notes/moments';
import { notify } from '../notes/undo-notice';
import classes from './Access.module.css';
import { ExtendDialog } from './ExtendDialog';
import { GivenDialog } from './GivenDialog';
import { daysBetween } from './term';
import { accessSectionTexts, accessTexts as texts } from './texts';
import { useAccessStep } from './use-access-requests';

type AccessHeadProps = {
  readonly request: AccessRequest;
  /** Shows the pages. */
  readonly onLook: () => void;
};

/** Who asked and until when, with the steps that belong to it. */
export function AccessHead({ request, onLook }: AccessHeadProps) {
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const [open, setOpen] = useState<'extend' | 'given' | null>(null);
  const step = useAccessStep(request);
  const { id, guardianName, askedOn, dueOn, extension, given, exports, version } = request;
  const shown = useShownTexts(request.caseFileId, [extension?.reason ?? '', given?.how ?? '']);
  const [reason = '', how = ''] = shown ?? [];
  const last = exports.at(-1);
  const takeBack = (): void =>
    step.mutate(() => api.accessRequests.recordGiven({ id, version, given: null }));
  return (
    <header className={classes.head}>
      <div className={classes.headWords}>
        <h1 id="page-title" tabIndex={-1}>
          {texts.title(hidden ? accessSectionTexts.guardian.toLowerCase() : guardianName)}
        </h1>
        <p className={classes.facts}>
          {texts.facts(longDay(askedOn), longDay(dueOn))}{' '}
          {given === null &&
            (dueOn < today ? (
              <Tag tone="coral">{texts.late}</Tag>
            ) : (
              <Tag tone="amber">{texts.daysLeft(daysBetween(today, dueOn))}</Tag>
            ))}
        </p>
        {extension !== null && (
          <p className={classes.facts}>
            {texts.extended(longDay(extension.until), longDay(extension.toldOn), reason)}
          </p>
        )}
        {given !== null && <p className={classes.facts}>{texts.given(longDay(given.on), how)}</p>}
        {last !== undefined && (
          <p className={classes.facts}>
            {texts.exported(exports.length, longDay(dayOf(new Date(last.at))))}
          </p>
        )}
        {step.error !== null && <CodeNote error={step.error} />}
      </div>
      <div className={classes.actions}>
        {given === null ? (
          <>
            {exports.length === 0 && <RemoveButton request={request} />}
            <Button variant="default" disabled={hidden} onClick={() => setOpen('extend')}>
              {texts.extend}
            </Button>
            <Button variant="default" disabled={hidden} onClick={() => setOpen('given')}>
              {texts.give}
            </Button>
          </>
        ) : (
          <Button variant="default" loading={step.isPending} onClick={takeBack}>
            {texts.takeBack}
          </Button>
        )}
        <Button disabled={hidden} onClick={onLook}>
          {texts.pages}
        </Button>
      </div>
      {open === 'extend' && <ExtendDialog request={request} onClose={() => setOpen(null)} />}
      {open === 'given' && <GivenDialog request={request} onClose={() => setOpen(null)} />}
    </header>
  );
}

function RemoveButton({ request }: { readonly request: AccessRequest }) {
  const confirm = useConfirm();
  const go = useGo();
  const client = useQueryClient();
  const { id, caseFileId } = request;
  const remove = useMutation({
    mutationFn: () => valueOf(api.accessRequests.remove({ id })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.accessRequests(caseFileId) });
      void client.invalidateQueries({ queryKey: keys.reminders });
      notify(texts.removed);
      go(`/dossiers/${caseFileId}/ouders`);
    },
  });
  const ask = async (): Promise<void> => {
    const yes = await confirm({
      title: texts.removeTitle,
      text: texts.removeText,
      confirmLabel: texts.removeYes,
      destructive: true,
    });
    if (yes) remove.mutate();
  };
  return (
    <>
      {remove.error !== null && <CodeNote error={remove.error} />}
      <Button variant="subtle" loading={remove.isPending} onClick={() => void ask()}>
        {texts.remove}
      </Button>
    </>
  );
}
