import { Button, Group } from '@mantine/core';
import { codeOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { SaveState } from '../../ui/SaveState';
import { skillCardTexts as texts } from './texts';
import type { Scores } from './use-scores';

/** Whether the scores are in the vault; where they aren't, why, and what can be done. */
export function NotSaved({ kept, work }: Pick<Scores, 'kept' | 'work'>) {
  const { waiting, failed, failure, canUndo } = kept;
  if (failed) {
    return (
      <ErrorNote
        what={texts.failed(waiting.size)}
        safe={errorText(codeOf(failure)).title}
        next={texts.failedText}
        action={
          <Group>
            <Button variant="default" onClick={work.retry}>
              {texts.again}
            </Button>
            <Button variant="subtle" color="coral" onClick={() => void work.forget()}>
              {texts.forget}
            </Button>
          </Group>
        }
      />
    );
  }
  const saved = canUndo ? texts.saved : '';
  return <SaveState text={waiting.size > 0 ? texts.saving : saved} saved={waiting.size === 0} />;
}
