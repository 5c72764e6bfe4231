import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../app/api';
import { Callout } from '../../../ui/Callout';
import { FailureNote } from '../FailureNote';
import { useCall } from '../use-call';
import { stepTexts } from './texts';
import classes from './RecoverySheet.module.css';

type SaveSheetProps = { readonly recoveryCode: string; readonly vaultName: string };
type Question = 'none' | 'first' | 'second';

const texts = stepTexts.file;

/** Saving the sheet as a file, after two questions: it opens the vault alone. */
export function SaveSheet({ recoveryCode, vaultName }: SaveSheetProps) {
  const [question, setQuestion] = useState<Question>('none');
  const [saved, setSaved] = useState(false);
  const { busy, failure, run } = useCall();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), [question]);

  const save = async (): Promise<void> => {
    setSaved(false);
    const result = await run(() =>
      api.print.recoverySheet({ recoveryCode, vaultName, target: 'file' }),
    );
    if (result?.ok !== true) return;
    setQuestion('none');
    setSaved(result.value.done);
  };

  if (question === 'none') {
    return (
      <div>
        {saved && (
          <Callout kind="success" role="status">
            <p>{texts.saved}</p>
          </Callout>
        )}
        <Button variant="subtle" onClick={() => setQuestion('first')}>
          {texts.ask}
        </Button>
      </div>
    );
  }
  const { title, text, yes } = texts[question];
  return (
    <div className={classes.question} role="group" aria-label={title}>
      <p ref={words} tabIndex={-1}>
        {title}
      </p>
      <p>{text}</p>
      <FailureNote failure={failure} />
      <div className={classes.answers}>
        <Button
          variant="default"
          loading={busy}
          onClick={() => (question === 'first' ? setQuestion('second') : void save())}
        >
          {yes}
        </Button>
        <Button variant="subtle" disabled={busy} onClick={() => setQuestion('none')}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
