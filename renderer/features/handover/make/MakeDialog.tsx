import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { ArchiveLock } from '../../../../electron/contract/exchange';
import type {
  ComposedHandover,
  HandoverAsked,
  HandoverProfile,
} from '../../../../electron/contract/handover';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useDirtyClose } from '../../../app/use-dirty-close';
import { useUnsafeWhile } from '../../../app/use-unsafe-while';
import { Callout } from '../../../ui/Callout';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { FormErrors } from '../../../ui/forms/form-errors';
import { uiTexts } from '../../../ui/texts';
import { ArchiveProgress } from '../../exchange/ArchiveProgress';
import { WrittenDialog } from '../../exchange/WrittenDialog';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { CheckStep } from './CheckStep';
import { LockStep } from './LockStep';
import { fieldsOfStep, makeFormOn, makeSteps, startOf } from './make-form';
import type { MakeForm } from './make-form';
import classes from './Make.module.css';
import { ReaderStep } from './ReaderStep';
import { makeTexts as texts } from './texts';
import { useMake } from './use-make';

export type MakeDialogProps = {
  readonly profile: HandoverProfile;
  /** Of which pupils, as they were shown. */
  readonly files: HandoverAsked['files'];
  /** Of all of them together. */
  readonly counts: Pick<ComposedHandover, 'goes' | 'stays'>;
  readonly onClose: () => void;
};

/** Makes one file in three steps: for whom and in which form, how it is locked, and a last look. */
export function MakeDialog(props: MakeDialogProps) {
  const { profile, files, onClose } = props;
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const [at, setAt] = useState(0);
  const [lock, setLock] = useState<ArchiveLock | null>({ kind: 'passphrase' });
  const make = useMake(() => {
    notify(texts.savedUnlocked);
    onClose();
  });
  const form = useForm<MakeForm>({
    resolver: zodResolver(makeFormOn(today)),
    defaultValues: startOf(profile.content, today),
  });
  const { control, getValues, trigger } = form;
  const values = { ...getValues(), ...useWatch({ control }) };
  const dirty = values.reader.trim() !== '' && make.written === null;
  useUnsafeWhile(dirty, {
    kind: 'handoverComposition',
    caseFileId: files[0]?.caseFileId ?? null,
    targetId: profile.id,
  });
  const { close, modal } = useDirtyClose({ dirty, onClose });
  const step = makeSteps[at] ?? 'check';
  const noLock = values.form === 'casuskluis' && lock === null;

  const next = async (): Promise<void> => {
    if (!(await trigger(fieldsOfStep[step], { shouldFocus: true }))) return;
    if (step !== 'lock' || !noLock) setAt(at + 1);
  };
  const start = (): void => {
    const asked = {
      files: [...files],
      profileId: profile.id,
      reader: values.reader.trim(),
      expiresOn: values.expiresOn,
      destroyBy: values.destroyBy,
    };
    make.start(values.form, asked, lock ?? { kind: 'passphrase' });
  };

  if (make.written !== null) {
    return (
      <WrittenDialog written={make.written} what={texts.written} onClose={onClose}>
        <p>{texts.afterwards(values.form)}</p>
      </WrittenDialog>
    );
  }
  return (
    <Modal
      opened={!hidden}
      title={texts.title}
      size="xl"
      closeOnClickOutside={false}
      closeOnEscape={modal.closeOnEscape && !make.isBusy}
      withCloseButton={!make.isBusy}
      onClose={() => {
        if (!make.isBusy) close();
      }}
    >
      <FormErrors translate={(code) => texts.errors[code] ?? code}>
        <form
          noValidate
          aria-label={texts.title}
          onSubmit={(event) => {
            event.preventDefault();
            if (step === 'check') start();
            else void next();
          }}
        >
          <FormStack>
            <p className={classes.step} role="status">
              {texts.step(at + 1, makeSteps.length, texts.steps[step])}
            </p>
            {step === 'reader' && (
              <ReaderStep control={control} values={values} readerKind={profile.content.reader} />
            )}
            {step === 'lock' && (
              <LockStep control={control} values={values} lock={lock} onLock={setLock} />
            )}
            {step === 'check' && <CheckStep {...props} values={values} lock={lock} />}
            {make.isWriting && <ArchiveProgress job="export" />}
            {make.changed ? (
              <Callout kind="warn" role="alert" title={texts.changedTitle}>
                {texts.changedText}
              </Callout>
            ) : (
              make.error !== null && <CodeNote error={make.error} />
            )}
            <FormActions>
              {make.changed ? (
                <Button onClick={onClose}>{texts.toLists}</Button>
              ) : (
                <Button
                  type="submit"
                  loading={make.isBusy}
                  disabled={(step === 'lock' && noLock) || nothingGoes(step, props)}
                >
                  {step === 'check' ? texts.make : texts.next}
                </Button>
              )}
              {at > 0 && (
                <Button
                  variant="default"
                  disabled={make.isBusy}
                  onClick={() => {
                    make.clear();
                    setAt(at - 1);
                  }}
                >
                  {texts.back}
                </Button>
              )}
              <Button variant="default" disabled={make.isBusy} onClick={close}>
                {uiTexts.cancel}
              </Button>
            </FormActions>
          </FormStack>
        </form>
      </FormErrors>
    </Modal>
  );
}

const nothingGoes = (step: string, { counts }: Pick<MakeDialogProps, 'counts'>): boolean =>
  step === 'check' && counts.goes.items === 0;
