import { useState } from 'react';
import type { Progress } from '../../../electron/contract/events';
import { api } from '../../app/api';
import { ProgressPanel } from '../../ui/ProgressPanel';
import { welcomeTexts } from './texts';
import { useJobProgress } from './use-job-progress';

type JobPanelProps = {
  readonly job: Progress['job'];
  readonly title: string;
  readonly note?: string | undefined;
  readonly cancelLabel?: string | undefined;
};

/** A long job of the vault with its figure, and a button that stops it. */
export function JobPanel({ job, title, note, cancelLabel }: JobPanelProps) {
  const progress = useJobProgress(job);
  const [cancelled, setCancelled] = useState(false);
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  const percent =
    total > 0 ? `${Math.min(100, Math.floor((done / total) * 100))}%` : welcomeTexts.jobStarts;
  return (
    <ProgressPanel
      title={title}
      done={done}
      total={total}
      figure={cancelled ? welcomeTexts.jobStops : percent}
      note={note}
      cancelLabel={cancelLabel}
      onCancel={
        cancelled
          ? undefined
          : () => {
              setCancelled(true);
              void api.backup.cancel({});
            }
      }
    />
  );
}
