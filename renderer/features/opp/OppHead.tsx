import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Opp, OppVersion } from '../../../electron/contract/opp';
import { oppTriggerWords } from '../../../electron/contract/opp-sections';
import { OppActions } from './cycle/OppActions';
import classes from './Editor.module.css';
import { Deadline } from './OppTab';
import { oppTexts as texts } from './texts';

type OppHeadProps = {
  readonly opp: Opp;
  readonly name: string;
  readonly version: OppVersion | null;
  /** Null where the facts can't be changed now. */
  readonly onFacts: (() => void) | null;
};

/** Whose it is, how far it is, until when; and what can be done with it. */
export function OppHead({ opp, name, version, onFacts }: OppHeadProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // This screen comes a moment after its address: the frame found no heading to give the focus to.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  const { trigger, triggerOn } = opp.facts;
  return (
    <div className={classes.head}>
      <div className={classes.headWords}>
        <h1 ref={title} id="page-title" tabIndex={-1} data-vault>
          {texts.titleOf(name)}
          {version !== null && (
            <span className={classes.titleNote}>
              {' '}
              {texts.versionNote(version.number, version.stage)}
            </span>
          )}
        </h1>
        <p className={classes.facts}>
          <Deadline deadlineOn={opp.deadlineOn} asked={opp.status === 'preparing'} />
          {trigger !== null && triggerOn !== null && opp.status === 'preparing' && (
            <span>{texts.trigger(oppTriggerWords[trigger], triggerOn)}</span>
          )}
          <span>{texts.period(opp.facts)}</span>
          {onFacts !== null && (
            <Button variant="subtle" onClick={onFacts}>
              {texts.changeFacts}
            </Button>
          )}
        </p>
      </div>
      <div className={classes.actions}>
        <OppActions opp={opp} />
      </div>
    </div>
  );
}
