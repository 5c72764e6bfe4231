import { Button } from '@mantine/core';
import type { HandoverLogRow } from '../../../../electron/contract/handover-log';
import { handoverPartWords } from '../../../../electron/contract/handover-parts';
import { Tag } from '../../../ui/Tag';
import { TimelineItem } from '../../../ui/Timeline';
import { longDay, shortDay, shortMoment } from '../../notes/moments';
import type { Shown } from '../../notes/use-shown';
import { handoverTabTexts } from '../texts';
import classes from './Log.module.css';
import { logTexts as texts } from './texts';

type LogItemProps = {
  readonly row: HandoverLogRow;
  readonly today: string;
  readonly shown: Shown;
  readonly onCopy: () => void;
};

/** One file that was made: to whom, how, whether it arrived, and what was in it. */
export function LogItem({ row, today, shown, onCopy }: LogItemProps) {
  const { format, lock, expiresOn, destroyBy, readerKind } = row;
  const inSight = (text: string): string => shown(text) ?? handoverTabTexts.hidden;
  const expired = expiresOn !== null && expiresOn < today;
  const facts = [
    texts.profile(inSight(row.profileName)),
    `${texts.formats[format]}, ${texts.locks[lock]}`,
    expiresOn === null || expired ? '' : texts.expires(shortDay(expiresOn, today)),
    destroyBy === null ? '' : texts.destroyBy(shortDay(destroyBy, today)),
  ].filter((fact) => fact !== '');
  return (
    <TimelineItem
      title={texts.forReader(inSight(row.reader))}
      tag={<StateTags row={row} expired={expired} today={today} />}
      moment={shortMoment(row.madeAt, today)}
    >
      <p className={classes.facts}>{facts.join(' · ')}</p>
      {readerKind === 'otherSchool' && <GuardiansCopy row={row} onCopy={onCopy} />}
      <details className={classes.details}>
        <summary>{texts.details}</summary>
        <ul>
          {row.parts.map(({ part, items }) => (
            <li key={part}>{texts.part(handoverPartWords[part], items)}</li>
          ))}
        </ul>
        {row.added.length > 0 && (
          <>
            <p className={classes.label}>{texts.added}</p>
            <ul>
              {row.added.map(({ part, reason }, at) => (
                <li key={`${String(at)} ${part}`}>
                  {texts.addedRow(handoverPartWords[part], inSight(reason))}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={classes.label}>{texts.fingerprint}</p>
        <p className={classes.hash}>{row.fileHash}</p>
      </details>
    </TimelineItem>
  );
}

type StateTagsProps = Pick<LogItemProps, 'row' | 'today'> & { readonly expired: boolean };

/** A receipt only comes back from Casuskluis: of pages none is expected. */
function StateTags({ row: { receivedOn, format }, expired, today }: StateTagsProps) {
  return (
    <>
      {receivedOn !== null && <Tag tone="moss">{texts.received(shortDay(receivedOn, today))}</Tag>}
      {receivedOn === null && format === 'casuskluis' && <Tag>{texts.notReceived}</Tag>}
      {expired && <Tag tone="amber">{texts.expired}</Tag>}
    </>
  );
}

function GuardiansCopy({ row, onCopy }: Pick<LogItemProps, 'row' | 'onCopy'>) {
  const { guardiansCopyOn } = row;
  return (
    <div className={classes.copy}>
      <p>
        {guardiansCopyOn === null ? texts.copyMissing : texts.copyDone(longDay(guardiansCopyOn))}
      </p>
      <Button variant="default" onClick={onCopy}>
        {guardiansCopyOn === null ? texts.recordCopy : texts.changeCopy}
      </Button>
    </div>
  );
}
