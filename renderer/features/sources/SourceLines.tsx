import { ActionIcon } from '@mantine/core';
import type { TakenFrom } from '../../../electron/contract/text-sources';
import { IconX } from '../../ui/icons/icons';
import { dayOf, longDay } from '../notes/moments';
import { notifyUndo } from '../notes/undo-notice';
import { sourceKey } from './search-sources';
import classes from './Sources.module.css';
import { sourcesTexts as texts } from './texts';

type SourceLinesProps = {
  readonly sources: readonly TakenFrom[];
  readonly onRemove: (taken: TakenFrom) => void;
  readonly onPutBack: (taken: TakenFrom) => void;
};

/** Where text of this part was taken from: quiet lines under it. */
export function SourceLines({ sources, onRemove, onPutBack }: SourceLinesProps) {
  if (sources.length === 0) return null;
  return (
    <div className={classes.lines}>
      <p>{texts.from}</p>
      <ul aria-label={texts.from}>
        {sources.map((taken) => (
          <li key={sourceKey(taken)}>
            {texts.fromLine(taken.label, longDay(dayOf(new Date(taken.takenAt))))}
            <ActionIcon
              aria-label={texts.remove(taken.label)}
              onClick={() => {
                onRemove(taken);
                notifyUndo(texts.removed, () => onPutBack(taken));
              }}
            >
              <IconX size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
