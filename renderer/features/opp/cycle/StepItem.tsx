import { Button } from '@mantine/core';
import { roleWords } from '../../../../electron/contract/casus-words';
import type { Opp } from '../../../../electron/contract/opp';
import type { OppStep } from '../../../../electron/contract/opp-steps';
import { useShownTexts } from '../../../app/privacy';
import { Tag } from '../../../ui/Tag';
import { longDay } from '../../notes/moments';
import { stepElementId } from '../jump';
import classes from './Cycle.module.css';
import { guardianNames, useGuardians } from './guardians';
import { textStateOf } from './stages';
import { stepFacts } from './step-facts';
import { cycleTexts as texts } from './texts';

type StepItemProps = {
  readonly opp: Opp;
  readonly step: OppStep;
  readonly onRead: () => void;
  /** Absent where nothing can be changed. */
  readonly onWithdraw?: (() => void) | undefined;
};

const SHORT_HASH = 8;

/** One thing that was recorded: who, when, on which text; struck when it was withdrawn. */
export function StepItem({ opp, step, onRead, onWithdraw }: StepItemProps) {
  const { detail, on, versionNumber, contentHash, actionHash, byRole, withdrawn } = step;
  const guardians = useGuardians(opp.caseFileId);
  const goals =
    [opp.draft, opp.inForce].find((version) => version?.number === versionNumber)?.content.goals
      .items ?? [];
  const facts = stepFacts(detail, {
    namesOf: (ids) => guardianNames(guardians, ids),
    goals,
  });
  const shown = useShownTexts(opp.caseFileId, [
    ...facts.map(({ text }) => text),
    withdrawn?.reason ?? '',
  ]);
  const hash = (detail.kind === 'consent' ? actionHash : contentHash).slice(0, SHORT_HASH);
  const about =
    detail.kind === 'consent'
      ? texts.onActions(versionNumber, hash)
      : texts.onText(versionNumber, hash);
  const state = textStateOf(opp, step);
  return (
    <li
      id={stepElementId(step.id)}
      tabIndex={-1}
      className={classes.step}
      data-withdrawn={withdrawn !== null || undefined}
    >
      <div className={classes.stepHead}>
        <h4 className={classes.stepTitle}>
          {withdrawn === null ? texts.step(detail.kind) : <s>{texts.step(detail.kind)}</s>}
        </h4>
        {withdrawn !== null && <Tag tone="amber">{texts.withdrawn}</Tag>}
        <span className={classes.stepDay}>{longDay(on)}</span>
      </div>
      {shown !== null && (
        <dl className={classes.facts}>
          {facts.map(({ term }, at) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{withdrawn === null ? shown[at] : <s>{shown[at]}</s>}</dd>
            </div>
          ))}
          {withdrawn !== null && (
            <div>
              <dt>{texts.withdrawnBecause}</dt>
              <dd>{shown.at(-1)}</dd>
            </div>
          )}
        </dl>
      )}
      <p className={classes.about}>
        {[texts.byRole(roleWords[byRole]), about].join(', ')}
        {withdrawn === null && state !== 'unknown' && (
          <>
            {'; '}
            <span
              className={state === 'changed' ? classes.changed : undefined}
              data-void={detail.kind === 'consent' || undefined}
            >
              {texts.textStates[state]}
            </span>
          </>
        )}
        .
      </p>
      <div className={classes.buttons}>
        <Button variant="subtle" aria-label={texts.readTextOf(detail.kind, on)} onClick={onRead}>
          {texts.readText}
        </Button>
        {onWithdraw !== undefined && withdrawn === null && (
          <Button
            variant="subtle"
            aria-label={texts.withdrawOf(detail.kind, on)}
            onClick={onWithdraw}
          >
            {texts.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}
