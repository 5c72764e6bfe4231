import { useState } from 'react';
import type { Progress } from '../../../electron/contract/events';
import { api } from '../../app/api';
import { ProgressPanel } from '../../ui/ProgressPanel';
import { byteSize } from '../attachments/byte-size';
import { useJobProgress } from '../welcome/use-job-progress';
import { exchangeTexts } from './texts';

const texts = exchangeTexts.progress;

type ArchiveProgressProps = {
  /** `export`: a file is written; `import`: one is read. */
  readonly job: Extract<Progress['job'], 'export' | 'import'>;
  /** What is done, where the usual words don't fit. */
  readonly title?: string | undefined;
  /** `count`: steps, not bytes. */
  readonly unit?: 'bytes' | 'count' | undefined;
  /** Instead of `exchange.cancel`. */
  readonly onCancel?: (() => void) | undefined;
};

/** How far the one file is that is being written or read, and the button that ends it. */
export function ArchiveProgress({ job, title, unit = 'bytes', onCancel }: ArchiveProgressProps) {
  const progress = useJobProgress(job);
  const [stopping, setStopping] = useState(false);
  const { done = 0, total = 0 } = progress ?? {};
  const inWords = unit === 'bytes' ? byteSize : String;
  const cancel = (): void => {
    setStopping(true);
    if (onCancel === undefined) void api.exchange.cancel({});
    else onCancel();
  };
  return (
    <ProgressPanel
      title={title ?? (job === 'export' ? texts.title : texts.reading)}
      done={done}
      total={total}
      figure={
        stopping
          ? texts.cancelling
          : total === 0
            ? texts.starts
            : texts.figure(inWords(done), inWords(total))
      }
      note={texts.note}
      onCancel={stopping ? undefined : cancel}
      cancelLabel={texts.cancel}
    />
  );
}
