import { useEffect, useRef } from 'react';
import type { Arrangement } from '../../../electron/contract/arrangement';
import { Tag } from '../../ui/Tag';
import classes from './Arrangement.module.css';
import { ArrangementActions } from './steps/ArrangementActions';
import { statusTones } from './status-tones';
import { arrangementTexts as texts } from './texts';

type ArrangementHeadProps = {
  readonly arrangement: Arrangement;
  /** As it may be shown now. */
  readonly name: string;
  readonly archived: boolean;
};

/** Whose it is, where it stands; and what can be done with it. */
export function ArrangementHead({ arrangement, name, archived }: ArrangementHeadProps) {
  const { status, profile, submittedOn, decision } = arrangement;
  const title = useRef<HTMLHeadingElement>(null);
  // This screen comes a moment after its address: the frame found no heading to give the focus to.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes.head}>
      <div className={classes.headWords}>
        <h1 ref={title} id="page-title" tabIndex={-1} data-vault>
          {texts.titleOf(profile.wording.requestTitle, name)}
        </h1>
        <p className={classes.facts}>
          <Tag tone={statusTones[status]}>{texts.status(status)}</Tag>
          <span>{texts.form(profile.name)}</span>
          {submittedOn !== null && <span>{texts.submittedOn(submittedOn)}</span>}
          {decision?.endOn != null && <span>{texts.endsOn(decision.endOn)}</span>}
        </p>
      </div>
      <div className={classes.actions}>
        <ArrangementActions arrangement={arrangement} archived={archived} />
      </div>
    </div>
  );
}
