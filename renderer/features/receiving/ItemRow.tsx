import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ReceivedItem } from '../../../electron/contract/receiving';
import { Tag } from '../../ui/Tag';
import { TickBox } from '../../ui/TickBox';
import type { Tone } from '../../ui/tone';
import { byteSize } from '../attachments/byte-size';
import { longDay } from '../notes/moments';
import { Differences } from './Differences';
import { canLeaveOut, titleOf } from './item-groups';
import classes from './Receiving.module.css';
import { receivingTexts } from './texts';
import type { DifferencesOf } from './use-receiving';

const texts = receivingTexts.item;

const tones: Readonly<Record<ReceivedItem['state'], Tone>> = {
  new: 'petrol',
  same: 'moss',
  differs: 'coral',
  elsewhere: 'amber',
};

type ItemRowProps = {
  readonly item: ReceivedItem;
  readonly of: Omit<DifferencesOf, 'itemKey'> | null;
  readonly leftOut: boolean;
  readonly replaced: boolean;
  readonly onTake: (taken: boolean) => void;
  readonly onReplace: (replaced: boolean) => void;
};

/** One thing of the file: whether it comes along, whether it is here, and what differs. */
export function ItemRow({ item, of, leftOut, replaced, onTake, onReplace }: ItemRowProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const title = titleOf(item);
  const facts = [
    ...(item.on === null ? [] : [longDay(item.on)]),
    ...(item.bytes === 0 ? [] : [byteSize(item.bytes)]),
  ].join(', ');
  return (
    <li className={classes.item}>
      <div className={classes.itemLine}>
        <TickBox
          label={texts.take(title)}
          checked={item.state === 'new' ? !leftOut : item.state === 'differs' && replaced}
          disabled={!canLeaveOut(item)}
          onChange={onTake}
        />
        <span className={classes.itemTitle}>
          {title}
          {facts !== '' && <span className={classes.quiet}> {facts}</span>}
        </span>
        <Tag tone={tones[item.state]}>{receivingTexts.states[item.state]}</Tag>
        {item.state === 'differs' && of !== null && (
          <Button
            variant="default"
            aria-expanded={open}
            aria-controls={panel}
            aria-label={open ? undefined : texts.showOf(title)}
            onClick={() => setOpen(!open)}
          >
            {open ? texts.hide : texts.show}
          </Button>
        )}
      </div>
      <div id={panel} hidden={!open}>
        {open && of !== null && (
          <Differences
            of={{ ...of, itemKey: item.key }}
            title={title}
            replaced={replaced}
            onChange={onReplace}
          />
        )}
      </div>
    </li>
  );
}
