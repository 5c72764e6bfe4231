import { useState } from 'react';
import type { ComposedHandover } from '../../../../electron/contract/handover';
import { useShownTexts } from '../../../app/privacy';
import { dayOf, shortDay } from '../../notes/moments';
import { handoverTabTexts } from '../texts';
import classes from './Compose.module.css';
import { summaryTexts as texts } from './texts';

const SHOWN = 6;

/** What the file tells below the summary: from what goes along alone. */
export function ToldPart({ composed }: { readonly composed: ComposedHandover }) {
  const { caseFileId, told } = composed;
  const [today] = useState(() => dayOf(new Date()));
  const typed = [...told.goals, ...told.agreements, ...told.dates.map(({ what }) => what)];
  const shown = useShownTexts(caseFileId, typed);
  const at = (index: number): string => shown?.[index] ?? handoverTabTexts.hidden;
  const dates = told.goals.length + told.agreements.length;
  const lists = [
    { title: texts.goals, lines: told.goals.map((_goal, index) => at(index)) },
    {
      title: texts.agreements,
      lines: told.agreements.map((_agreement, index) => at(told.goals.length + index)),
    },
    {
      title: texts.dates,
      lines: told.dates.map(({ on }, index) => `${shortDay(on, today)}: ${at(dates + index)}`),
    },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <div className={classes.told}>
      <h3>{texts.told}</h3>
      {lists.length === 0 && <p className={classes.quiet}>{texts.toldNone}</p>}
      <div className={classes.toldLists}>
        {lists.map(({ title, lines }) => (
          <div key={title}>
            <h4>{title}</h4>
            <ul>
              {lines.slice(0, SHOWN).map((line, index) => (
                <li key={`${String(index)} ${line}`}>{line}</li>
              ))}
              {lines.length > SHOWN && <li>{texts.more(lines.length - SHOWN)}</li>}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
