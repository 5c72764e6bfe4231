import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Arrangement } from '../../../../electron/contract/arrangement';
import { isGranted } from '../../../../electron/contract/arrangement-words';
import { api, valueOf } from '../../../app/api';
import { useGo } from '../../../app/navigation';
import { usePrivacy } from '../../../app/privacy';
import { keys } from '../../../app/query';
import { notifyUndo } from '../../notes/undo-notice';
import { ExportDialog } from '../ExportDialog';
import { arrangementTexts } from '../texts';
import { useArrangementChange } from '../use-arrangement';
import { DecideDialog } from './DecideDialog';
import { EvaluateDialog } from './EvaluateDialog';
import { SubmitDialog } from './SubmitDialog';
import { TakeBackDialog } from './TakeBackDialog';

const texts = arrangementTexts.actions;

type Dialog = 'submit' | 'takeBack' | 'decide' | 'evaluate' | 'export';
type Action = { readonly dialog: Dialog; readonly label: string };

const dialogs = {
  submit: SubmitDialog,
  takeBack: TakeBackDialog,
  decide: DecideDialog,
  evaluate: EvaluateDialog,
  export: ExportDialog,
} as const;

/** What can be done now, the main thing first. */
const actionsOf = ({ status, evaluation }: Arrangement): readonly Action[] => {
  if (status === 'writing') return [{ dialog: 'submit', label: texts.submit }];
  if (status === 'submitted') {
    return [
      { dialog: 'decide', label: texts.decide },
      { dialog: 'takeBack', label: texts.takeBack },
    ];
  }
  const again = { dialog: 'decide', label: texts.decideAgain } as const;
  if (!isGranted(status)) return [again];
  const label = evaluation === null ? texts.evaluate : texts.evaluateAgain;
  return [{ dialog: 'evaluate', label }, again];
};

type ArrangementActionsProps = {
  readonly arrangement: Arrangement;
  readonly archived: boolean;
};

export function ArrangementActions({ arrangement, archived }: ArrangementActionsProps) {
  const { hidden } = usePrivacy();
  const { run } = useArrangementChange(arrangement);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const remove = useRemove(arrangement);
  const Dialog = dialog === null ? null : dialogs[dialog];
  /** What stands in the way is told of what is typed now. */
  const open = async (wanted: Dialog): Promise<void> => {
    const saved = await run(({ id }) => api.arrangement.get({ id }));
    if (saved !== null) setDialog(wanted);
  };
  const changes = archived ? [] : actionsOf(arrangement);
  return (
    <>
      {changes.map(({ dialog: wanted, label }, at) => (
        <Button
          key={wanted}
          variant={at === 0 ? 'filled' : 'default'}
          disabled={hidden}
          onClick={() => void open(wanted)}
        >
          {label}
        </Button>
      ))}
      <Button variant="default" disabled={hidden} onClick={() => void open('export')}>
        {texts.export}
      </Button>
      {!archived && (
        <Button variant="subtle" onClick={() => void remove()}>
          {texts.remove}
        </Button>
      )}
      {Dialog !== null && <Dialog arrangement={arrangement} onClose={() => setDialog(null)} />}
    </>
  );
}

/** Into the bin, and back to the tab. */
const useRemove = ({ id, caseFileId }: Arrangement): (() => Promise<void>) => {
  const client = useQueryClient();
  const go = useGo();
  const { run } = useArrangementChange({ id, caseFileId });
  const changed = (): void => {
    for (const queryKey of [keys.arrangements(caseFileId), keys.reminders, keys.drafts]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  return async () => {
    const gone = await run(async (now) => {
      const removed = await api.arrangement.remove({ id });
      return removed.ok ? { ok: true, value: now } : removed;
    });
    if (gone === null) return;
    changed();
    go(`/dossiers/${caseFileId}/arrangement`);
    notifyUndo(arrangementTexts.removed, () => {
      void valueOf(api.arrangement.restore({ id })).then(changed, () => undefined);
    });
  };
};
