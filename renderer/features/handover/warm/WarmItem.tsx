import { ActionIcon, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { WarmHandover } from '../../../../electron/contract/warm-handover';
import { warmQuestionWords } from '../../../../electron/contract/handover-words';
import { IconDotsVertical, IconPencil, IconPrinter, IconTrash } from '../../../ui/icons/icons';
import { Tag } from '../../../ui/Tag';
import { TimelineItem } from '../../../ui/Timeline';
import { longDay, shortDay } from '../../notes/moments';
import type { Shown } from '../../notes/use-shown';
import { handoverTabTexts } from '../texts';
import { warmTexts as texts } from './texts';
import classes from './Warm.module.css';

export const warmMenuId = (id: string): string => `warm-${id}`;

export type WarmActions = Readonly<
  Record<'edit' | 'print' | 'remove', (talk: WarmHandover) => void>
>;

type WarmItemProps = {
  readonly talk: WarmHandover;
  readonly today: string;
  readonly shown: Shown;
  readonly hidden: boolean;
  readonly archived: boolean;
  readonly actions: WarmActions;
};

/** One talk: when, with whom, what was agreed, and the answers on demand. */
export function WarmItem({ talk, today, shown, hidden, archived, actions }: WarmItemProps) {
  const { on, present, answers, agreed, lookBackOn } = talk.content;
  const button = useRef<HTMLButtonElement>(null);
  const inSight = (text: string): string => shown(text) ?? handoverTabTexts.hidden;
  const name = on === null ? texts.namedPlanned : texts.named(longDay(on));
  // The editor gives the focus back to where it was: the menu's item is gone by then.
  const fromMenu = (act: (talk: WarmHandover) => void) => (): void => {
    button.current?.focus();
    act(talk);
  };
  return (
    <TimelineItem
      title={texts.talk}
      tag={on === null && <Tag tone="amber">{texts.planned}</Tag>}
      moment={on === null ? undefined : shortDay(on, today)}
      actions={
        <Menu position="bottom-end" returnFocus>
          <Menu.Target>
            <ActionIcon ref={button} id={warmMenuId(talk.id)} aria-label={texts.actions(name)}>
              <IconDotsVertical />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPencil />}
              disabled={hidden || archived}
              onClick={fromMenu(actions.edit)}
            >
              {texts.edit}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconPrinter />}
              disabled={hidden}
              onClick={fromMenu(actions.print)}
            >
              {texts.print}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash />}
              disabled={archived}
              onClick={() => actions.remove(talk)}
            >
              {texts.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      {present !== '' && <p className={classes.quiet}>{texts.with(inSight(present))}</p>}
      {agreed !== '' && (
        <p className={classes.text}>
          <strong>{texts.agreed}:</strong> {inSight(agreed)}
        </p>
      )}
      {lookBackOn !== null && (
        <p className={classes.text}>{texts.lookBack(shortDay(lookBackOn, today))}</p>
      )}
      {answers.length > 0 && (
        <details className={classes.answers}>
          <summary>
            {texts.read} ({texts.answers(answers.length)})
          </summary>
          <dl>
            {answers.map(({ question, giver, taker }) => (
              <div key={question}>
                {giver !== '' && (
                  <>
                    <dt>{warmQuestionWords[question].giver}</dt>
                    <dd>{inSight(giver)}</dd>
                  </>
                )}
                {taker !== '' && (
                  <>
                    <dt>{warmQuestionWords[question].taker}</dt>
                    <dd>{inSight(taker)}</dd>
                  </>
                )}
              </div>
            ))}
          </dl>
        </details>
      )}
    </TimelineItem>
  );
}
