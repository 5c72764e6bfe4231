import { Button } from '@mantine/core';
import type { PickedFile } from '../../../electron/contract/shell';
import { useGo } from '../../app/navigation';
import { Callout } from '../../ui/Callout';
import { useConfirm } from '../../ui/ConfirmDialog';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import classes from './ClassLists.module.css';
import type { Applied } from './import-stage';
import { ImportFailure } from './ImportFailure';
import { importTexts as texts } from './texts';
import { useDeleteListFile } from './use-import';

type DoneStepProps = {
  readonly file: PickedFile | null;
  readonly applied: Applied;
  readonly onAgain: () => void;
};

/** What was done, and what to do now: a case file, and the list itself off the disk. */
export function DoneStep({ file, applied, onAgain }: DoneStepProps) {
  const go = useGo();
  const lines = texts.counts(applied.counts);
  return (
    <FormStack>
      <Callout kind="success" role="status">
        {lines.length === 0 ? (
          texts.nothingDone
        ) : (
          <ul className={classes.plain}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Callout>
      <FormActions>
        <Button onClick={() => go('/dossiers/nieuw')}>{texts.newCaseFile}</Button>
        <Button variant="default" onClick={() => go('/leerlingen')}>
          {texts.toPupils}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {texts.another}
        </Button>
      </FormActions>
      {file !== null && <DeleteFile file={file} />}
    </FormStack>
  );
}

/** Offers to delete the file that was imported; asks first, and says what deleting can't do. */
function DeleteFile({ file }: { readonly file: PickedFile }) {
  const confirm = useConfirm();
  const remove = useDeleteListFile();
  const ask = async (): Promise<void> => {
    const yes = await confirm({
      title: texts.deleteTitle,
      text: texts.deleteText(file.name),
      confirmLabel: texts.deleteFile,
      cancelLabel: texts.keepFile,
      destructive: true,
    });
    if (yes) remove.mutate(file.token);
  };
  if (remove.isSuccess) {
    return (
      <Callout kind="success" role="status">
        {texts.deleted}
      </Callout>
    );
  }
  return (
    <>
      <ImportFailure error={remove.error} />
      <Callout
        kind="warn"
        title={texts.fileTitle}
        action={
          <Button variant="default" loading={remove.isPending} onClick={() => void ask()}>
            {texts.deleteFile}
          </Button>
        }
      >
        {texts.fileText(file.name)}
      </Callout>
    </>
  );
}
