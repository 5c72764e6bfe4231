import { Button } from '@mantine/core';
import type { OwnKey } from '../../../electron/contract/exchange';
import { CodeNote } from '../../app/CodeNote';
import { IconFileExport, IconLock } from '../../ui/icons/icons';
import { dayOf, longDay } from '../notes/moments';
import classes from './Exchange.module.css';
import { KeyWords } from './KeyWords';
import { readersTexts } from './texts';
import { useMakeKey, useSaveKeyFile } from './use-exchange';

const texts = readersTexts.own;

/** The own key: made once, saved as a small file for others, and its words to read aloud. */
export function OwnKeyBlock({ own }: { readonly own: OwnKey }) {
  const make = useMakeKey();
  const save = useSaveKeyFile();
  const { key, sender } = own;
  const error = make.error ?? save.error;
  return (
    <>
      {error !== null && <CodeNote error={error} />}
      {key === null ? (
        <>
          <p>{texts.none}</p>
          <div>
            <Button
              variant="default"
              leftSection={<IconLock size={18} />}
              loading={make.isPending}
              onClick={() => make.mutate()}
            >
              {texts.make}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>
            {texts.text} {texts.madeOn(longDay(dayOf(new Date(key.madeAt))))}
          </p>
          <p className={classes.label}>{texts.words}</p>
          <KeyWords label={texts.words} words={key.words} />
          <p className={classes.quiet}>{texts.wordsText}</p>
          <div className={classes.copy}>
            <Button
              variant="default"
              leftSection={<IconFileExport size={18} />}
              loading={save.isPending}
              disabled={sender.name === ''}
              onClick={() => save.mutate()}
            >
              {texts.saveFile}
            </Button>
            {sender.name === '' && <p className={classes.quiet}>{texts.nameFirst}</p>}
          </div>
        </>
      )}
    </>
  );
}
