import { Button } from '@mantine/core';
import type { Casus } from '../../../electron/contract/casus';
import { factsTexts as texts } from './dialogs/facts-texts';
import { useGateTools } from './gate-tools';
import classes from './Gate.module.css';

/** For which meeting, and on what ground: one line, changed in a dialog. */
export function FactsBar({
  casus,
  editable,
}: {
  readonly casus: Casus;
  readonly editable: boolean;
}) {
  const { openDialog } = useGateTools();
  const { meeting, basis } = casus;
  const meetingWords = texts.meetingWords(meeting);
  const nothing = meetingWords === null && basis === null;
  return (
    <div className={classes.facts} role="group" aria-label={texts.label}>
      <p>
        <span className={classes.quiet}>{texts.meeting}</span> {meetingWords ?? texts.notYet}
      </p>
      <p>
        <span className={classes.quiet}>{texts.basis}</span>{' '}
        {basis === null ? (
          <span className={classes.todo}>{texts.basisNotYet}</span>
        ) : (
          texts.basisWords(basis)
        )}
      </p>
      {editable && (
        <Button
          id="facts-button"
          variant="subtle"
          onClick={() => openDialog({ kind: 'facts' })}
          aria-label={`${nothing ? texts.fill : texts.change}: ${texts.label}`}
        >
          {nothing ? texts.fill : texts.change}
        </Button>
      )}
    </div>
  );
}
