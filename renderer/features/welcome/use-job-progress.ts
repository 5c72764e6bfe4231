import { useEffect, useState } from 'react';
import type { Progress } from '../../../electron/contract/events';
import { onEvent } from '../../app/api';

/** The progress of one kind of job, or null before its first report. */
export const useJobProgress = (job: Progress['job']): Progress | null => {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () => onEvent('progress', (report) => report.job === job && setProgress(report)),
    [job],
  );
  return progress;
};
