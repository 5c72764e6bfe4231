import { useEffect, useSyncExternalStore } from 'react';
import { reportingCodeSteps } from '../../../electron/contract/reporting-code';
import type { ReportingCodeRecord } from '../../../electron/contract/reporting-code';
import { CodeNote } from '../../app/CodeNote';
import type { KeepState } from '../../app/keepers';
import { SaveState } from '../../ui/SaveState';
import { dayOf, timeOf } from '../notes/moments';
import classes from './ReportingCode.module.css';
import type { ReportingCodeWork } from './reporting-code-work';
import { StepPart } from './StepPart';
import { reportingCodeTexts as texts } from './texts';
import { useReportingCodeForm } from './use-reporting-code';

type WriteReportingCodeProps = {
  readonly record: ReportingCodeRecord;
  readonly work: ReportingCodeWork;
  /** The file is archived: it can be read. */
  readonly fixed: boolean;
};

const wordsOf = (state: KeepState, { updatedAt }: ReportingCodeRecord): string => {
  if (state === 'failed') return texts.notKept;
  if (state === 'waiting') return texts.saving;
  if (updatedAt === null) return texts.nothingYet;
  return state === 'saved'
    ? texts.savedAt(timeOf(updatedAt))
    : texts.savedOn(dayOf(new Date(updatedAt)));
};

/** The five steps; what is typed is kept by itself. */
export function WriteReportingCode({ record, work, fixed }: WriteReportingCodeProps) {
  const { keepers } = work;
  // What this window is still trying to save is newer than what lies there.
  const form = useReportingCodeForm(keepers.unsaved('content') ?? record.content, keepers);
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => void keepers.flush()}
    >
      <div className={classes.toolbar}>
        <SaveState
          text={wordsOf(kept.state, record)}
          saved={record.version > 0 && kept.state !== 'waiting' && kept.state !== 'failed'}
        />
      </div>
      {kept.failure !== null && <CodeNote error={kept.failure} />}
      <fieldset className={classes.steps} disabled={fixed}>
        {reportingCodeSteps.map((step, at) => (
          <StepPart key={step} control={form.control} at={at} />
        ))}
      </fieldset>
    </form>
  );
}
