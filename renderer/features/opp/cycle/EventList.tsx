import { roleWords } from '../../../../electron/contract/casus-words';
import type { Opp, OppEvent } from '../../../../electron/contract/opp';
import { useShownTexts } from '../../../app/privacy';
import { dayOf, longDay } from '../../notes/moments';
import classes from './Cycle.module.css';
import { eventLines } from './event-lines';
import { cycleTexts as texts } from './texts';

/** Closings, reopenings and changed facts, newest first; folded. */
export function EventList({ opp }: { readonly opp: Opp }) {
  if (opp.events.length === 0) return null;
  return (
    <details className={classes.earlier}>
      <summary>{texts.events}</summary>
      <ul className={classes.steps}>
        {opp.events.map((event) => (
          <EventItem key={event.id} opp={opp} event={event} />
        ))}
      </ul>
    </details>
  );
}

function EventItem({ opp, event }: { readonly opp: Opp; readonly event: OppEvent }) {
  const shown = useShownTexts(opp.caseFileId, [...eventLines(event)]);
  return (
    <li className={classes.step}>
      <div className={classes.stepHead}>
        <h4 className={classes.stepTitle}>{texts.event[event.detail.kind]}</h4>
        <span className={classes.stepDay}>{longDay(dayOf(new Date(event.at)))}</span>
      </div>
      {shown?.map((line) => (
        <p key={line} className={classes.about}>
          {line}
        </p>
      ))}
      <p className={classes.about}>{texts.byRole(roleWords[event.byRole])}.</p>
    </li>
  );
}
