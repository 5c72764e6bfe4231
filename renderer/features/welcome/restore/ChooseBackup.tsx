import { Button, Radio } from '@mantine/core';
import { useEffect, useState } from 'react';
import { api } from '../../../app/api';
import type { BackupSummary } from '../../../../electron/contract/backup';
import { FormActions } from '../../../ui/FieldGroup';
import { IconFolderOpen } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { momentText, sizeText } from '../backup-moment';
import { FailureNote } from '../FailureNote';
import { stepTexts } from '../steps/texts';
import { useCall } from '../use-call';
import { WelcomeStep } from '../WelcomeStep';
import type { BackupSource, Chosen } from './restore-source';
import { restoreTexts } from './texts';
import classes from './ChooseBackup.module.css';

type ChooseBackupProps = {
  readonly onChosen: (chosen: Chosen) => void;
  readonly onBack: () => void;
};

const texts = restoreTexts.choose;

/** One of this laptop's own backups, or a folder. Whole files before anything else. */
export function ChooseBackup({ onChosen, onBack }: ChooseBackupProps) {
  const [own, setOwn] = useState<readonly BackupSummary[] | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const { busy, failure, run, setFailure } = useCall();

  useEffect(() => {
    void api.backup.list({}).then((result) => {
      const found = result.ok ? result.value : [];
      setOwn(found);
      setPicked(found[0]?.id ?? null);
      if (!result.ok) setFailure({ code: result.code, details: {} });
    });
  }, [setFailure]);

  const inspect = async (source: BackupSource): Promise<void> => {
    const result = await run(() => api.backup.inspect({ source }));
    if (result?.ok === true) onChosen({ source, inspected: result.value });
  };
  const pickFolder = async (): Promise<void> => {
    const file = await api.files.pick({ purpose: 'restoreBackup' });
    if (!file.ok) setFailure({ code: file.code, details: file.details ?? {} });
    else if (file.value !== null) await inspect({ kind: 'folder', token: file.value.token });
  };

  const hasOwn = own !== null && own.length > 0;
  return (
    <WelcomeStep title={texts.title} lead={<p>{texts.lead}</p>}>
      <FailureNote failure={failure} />
      {own?.length === 0 && <p>{texts.none}</p>}
      {hasOwn && (
        <Radio.Group label={texts.own} value={picked} onChange={setPicked}>
          <div className={classes.list}>
            {own.map(({ id, createdAt, byteLength }) => (
              <Radio
                key={id}
                value={id}
                label={momentText(createdAt)}
                description={sizeText(byteLength)}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      <FormActions>
        {hasOwn && (
          <Button
            loading={busy}
            disabled={picked === null}
            onClick={() => picked !== null && void inspect({ kind: 'own', id: picked })}
          >
            {texts.next}
          </Button>
        )}
        <Button
          variant={hasOwn ? 'default' : 'filled'}
          leftSection={<IconFolderOpen />}
          disabled={busy}
          onClick={() => void pickFolder()}
        >
          {texts.folder}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {stepTexts.back}
        </Button>
      </FormActions>
      <VisuallyHidden>
        <span aria-live="polite">{busy ? texts.checking : ''}</span>
      </VisuallyHidden>
    </WelcomeStep>
  );
}
