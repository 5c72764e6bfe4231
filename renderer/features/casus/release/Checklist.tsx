import { Button } from '@mantine/core';
import type { Casus } from '../../../../electron/contract/casus';
import { CheckItem, CheckList } from '../../../ui/CheckItem';
import classes from './Release.module.css';
import { releaseTexts as texts } from './texts';

type Item = Casus['checklist'][number];
export type Jump = (item: Item['item']) => void;

type ChecklistProps = { readonly items: readonly Item[]; readonly onJump: Jump };

/** What a release asks: done, or still to be done with a way to it. */
export function Checklist({ items, onJump }: ChecklistProps) {
  return (
    <div className={classes.checklist}>
      <CheckList label={texts.checklist}>
        {items.map(({ item, open }) => {
          const goTo = texts.goTo(item);
          return (
            <CheckItem
              key={item}
              state={open === 0 ? 'done' : 'open'}
              stateLabel={open === 0 ? texts.stateDone : texts.stateOpen}
            >
              <span className={classes.item}>
                {open === 0 ? texts.done(item) : texts.todo(item, open)}
                {open > 0 && goTo !== '' && (
                  <Button variant="default" onClick={() => onJump(item)}>
                    {goTo}
                  </Button>
                )}
              </span>
            </CheckItem>
          );
        })}
      </CheckList>
    </div>
  );
}
