import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { api } from '../../../app/api';
import { Callout } from '../../../ui/Callout';
import { CheckItem, CheckList } from '../../../ui/CheckItem';
import { FormActions } from '../../../ui/FieldGroup';
import { IconPrinter } from '../../../ui/icons/icons';
import { FailureNote } from '../FailureNote';
import { useCall } from '../use-call';
import { SaveSheet } from './SaveSheet';
import { stepTexts } from './texts';
import classes from './RecoverySheet.module.css';

type RecoverySheetProps = {
  readonly recoveryCode: string;
  readonly vaultName: string;
  readonly onNext: () => void;
  readonly actions?: ReactNode;
};

type Copy = 'home' | 'school';
const texts = stepTexts.sheet;

/** The code on the screen, to print twice, to save as a file, or to write over by hand. */
export function RecoverySheet({ recoveryCode, vaultName, onNext, actions }: RecoverySheetProps) {
  const [printed, setPrinted] = useState<readonly Copy[]>([]);
  const { busy, failure, run } = useCall();

  const print = async (copy: Copy): Promise<void> => {
    const result = await run(() =>
      api.print.recoverySheet({ recoveryCode, vaultName, target: 'printer' }),
    );
    if (result?.ok === true && result.value.done) setPrinted((before) => [...before, copy]);
  };
  const item = (copy: Copy, mark: string, { name, sub }: { name: string; sub: string }) => {
    const done = printed.includes(copy);
    return (
      <CheckItem
        state={done ? 'done' : 'open'}
        mark={mark}
        stateLabel={done ? texts.printed : texts.notPrinted}
        sub={sub}
        action={
          <Button
            variant="default"
            leftSection={<IconPrinter />}
            disabled={busy}
            aria-label={`${done ? texts.printAgain : texts.print}: ${name}`}
            onClick={() => void print(copy)}
          >
            {done ? texts.printAgain : texts.print}
          </Button>
        }
      >
        <strong>{name}</strong>
      </CheckItem>
    );
  };

  return (
    <>
      <CodeGroups code={recoveryCode} />
      <FailureNote failure={failure} />
      <CheckList label={texts.listLabel}>
        {item('home', '1', { name: texts.home, sub: texts.homeSub })}
        {item('school', '2', { name: texts.school, sub: texts.schoolSub })}
      </CheckList>
      <Callout kind="warn">
        <p>{texts.queue}</p>
      </Callout>
      <p>{texts.byHand}</p>
      <SaveSheet recoveryCode={recoveryCode} vaultName={vaultName} />
      <FormActions>
        <Button onClick={onNext}>{texts.next}</Button>
        {actions}
      </FormActions>
    </>
  );
}

/** Nine groups with their numbers. Not for the clipboard: other programs read along there. */
function CodeGroups({ code }: { readonly code: string }) {
  return (
    <ol
      className={classes.code}
      aria-label={texts.codeLabel}
      translate="no"
      onCopy={(event) => event.preventDefault()}
    >
      {code.split('-').map((group, at) => (
        <li key={`${at}-${group}`}>
          <span className={classes.number} aria-hidden="true">
            {at + 1}
          </span>
          <span className={classes.group}>{group}</span>
        </li>
      ))}
    </ol>
  );
}
