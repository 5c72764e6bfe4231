import { Button } from '@mantine/core';
import { useState } from 'react';
import { CodeNote } from '../../app/CodeNote';
import { useSettings } from '../../app/school';
import { FormActions } from '../../ui/FieldGroup';
import { dayText } from '../welcome/backup-moment';
import { EncryptionAdvice } from '../welcome/steps/EncryptionAdvice';
import { stepTexts } from '../welcome/steps/texts';
import { securityTexts } from './security-texts';
import { SettingRow } from './SettingRow';
import { SettingsStep } from './SettingsStep';
import { useSaveSettings } from './use-vault';

const texts = securityTexts.encryption;

/** The advice on the disk, until a person has answered it. */
export function EncryptionRow() {
  const { data: settings } = useSettings();
  const save = useSaveSettings();
  const [open, setOpen] = useState(false);
  const seenAt = settings?.deviceEncryptionAdviceSeenAt ?? null;
  const answer = (): void =>
    save.mutate(
      { deviceEncryptionAdviceSeenAt: new Date().toISOString() },
      { onSuccess: () => setOpen(false) },
    );
  return (
    <SettingRow
      title={texts.title}
      text={
        <>
          <p>{texts.text}</p>
          {seenAt !== null && <p>{texts.seen(dayText(seenAt))}</p>}
        </>
      }
      action={{ label: texts.show, onOpen: () => setOpen(true) }}
    >
      {open && (
        <SettingsStep title={stepTexts.encryption.title}>
          <EncryptionAdvice />
          {save.error !== null && <CodeNote error={save.error} />}
          <FormActions>
            <Button onClick={answer} loading={save.isPending}>
              {texts.answer}
            </Button>
            <Button variant="subtle" onClick={() => setOpen(false)}>
              {stepTexts.cancel}
            </Button>
          </FormActions>
        </SettingsStep>
      )}
    </SettingRow>
  );
}
