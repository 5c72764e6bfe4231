import { ActionIcon, Button, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import { missingForStart } from '../../../electron/contract/trajectory-rules';
import { api, valueOf } from '../../app/api';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { keys } from '../../app/query';
import { useConfirm } from '../../ui/ConfirmDialog';
import {
  IconArrowBackUp,
  IconCheck,
  IconDotsVertical,
  IconFileExport,
  IconRefresh,
  IconTrash,
} from '../../ui/icons/icons';
import { notify, notifyUndo } from '../notes/undo-notice';
import { EndDialog } from './EndDialog';
import { ReportDialog } from './panels';
import { StartDialog } from './plan/StartDialog';
import { trajectoryTexts } from './texts';
import { useTrajectoryChange } from './use-trajectory';

const texts = trajectoryTexts.menu;

type Dialog = 'start' | 'end' | 'report';
const dialogs = { start: StartDialog, end: EndDialog, report: ReportDialog } as const;

type TrajectoryActionsProps = { readonly trajectory: Trajectory; readonly archived: boolean };

/** The main thing that can be done now, and the rest in a menu. */
export function TrajectoryActions({ trajectory, archived }: TrajectoryActionsProps) {
  const { status } = trajectory;
  const { hidden } = usePrivacy();
  const { run } = useTrajectoryChange(trajectory);
  const confirm = useConfirm();
  const remove = useRemove(trajectory);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const Dialog = dialog === null ? null : dialogs[dialog];
  /** What a dialog tells is about what is typed now. */
  const open = async (wanted: Dialog): Promise<void> => {
    const saved = await run(({ id }) => api.trajectory.get({ id }));
    if (saved !== null) setDialog(wanted);
  };
  // A dialog gives the focus back to where it was: the menu's item is gone by then.
  const fromMenu = (act: () => Promise<void>) => (): void => {
    button.current?.focus();
    void act();
  };
  const unstart = async (): Promise<void> => {
    if (!(await confirm(texts.unstartAsk))) return;
    const after = await run(({ id }) => api.trajectory.unstart({ id }));
    if (after !== null) notify(texts.unstarted);
  };
  const reopen = async (): Promise<void> => {
    const after = await run(({ id }) => api.trajectory.reopen({ id }));
    if (after !== null) notify(texts.reopened);
  };
  const changes = !archived && !hidden;
  return (
    <>
      {!archived && status === 'preparing' && (
        <Button
          variant={missingForStart(trajectory).length === 0 ? 'filled' : 'default'}
          disabled={hidden}
          onClick={() => void open('start')}
        >
          {texts.start}
        </Button>
      )}
      {status !== 'preparing' && (
        <Button
          variant="default"
          leftSection={<IconFileExport size={20} />}
          disabled={hidden}
          onClick={() => void open('report')}
        >
          {texts.report}
        </Button>
      )}
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon ref={button} aria-label={texts.open}>
            <IconDotsVertical />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {status === 'preparing' && (
            <Menu.Item
              leftSection={<IconFileExport />}
              disabled={hidden}
              onClick={fromMenu(() => open('report'))}
            >
              {texts.report}
            </Menu.Item>
          )}
          {status === 'running' && (
            <>
              <Menu.Item
                leftSection={<IconCheck />}
                disabled={!changes}
                onClick={fromMenu(() => open('end'))}
              >
                {texts.end}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowBackUp />}
                disabled={!changes}
                onClick={fromMenu(unstart)}
              >
                {texts.unstart}
              </Menu.Item>
            </>
          )}
          {status === 'ended' && (
            <Menu.Item leftSection={<IconRefresh />} disabled={!changes} onClick={fromMenu(reopen)}>
              {texts.reopen}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash />} disabled={archived} onClick={fromMenu(remove)}>
            {texts.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {Dialog !== null && <Dialog trajectory={trajectory} onClose={() => setDialog(null)} />}
    </>
  );
}

/** Into the bin, and back to the tab. */
const useRemove = ({ id, caseFileId }: Trajectory): (() => Promise<void>) => {
  const client = useQueryClient();
  const go = useGo();
  const { run } = useTrajectoryChange({ id, caseFileId });
  const changed = (): void => {
    for (const queryKey of [keys.trajectories(caseFileId), keys.reminders, keys.drafts]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  return async () => {
    const gone = await run(async (now) => {
      const removed = await api.trajectory.remove({ id });
      return removed.ok ? { ok: true, value: now } : removed;
    });
    if (gone === null) return;
    changed();
    go(`/dossiers/${caseFileId}/traject`);
    notifyUndo(texts.removed, () => {
      void valueOf(api.trajectory.restore({ id })).then(changed, () => undefined);
    });
  };
};
