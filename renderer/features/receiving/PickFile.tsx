import { useState } from 'react';
import { CodeNote } from '../../app/CodeNote';
import { Callout } from '../../ui/Callout';
import { DropZone } from '../../ui/DropZone';
import { FormStack } from '../../ui/FieldGroup';
import { receivingTexts } from './texts';
import { useLookAtFile } from './use-receiving';
import type { LockedFile } from './use-receiving';

const texts = receivingTexts.pick;

type PickFileProps = { readonly onPicked: (file: LockedFile) => void };

/** A file by dialog or by dropping it; nothing but its outside is looked at yet. */
export function PickFile({ onPicked }: PickFileProps) {
  const look = useLookAtFile();
  const [several, setSeveral] = useState(false);
  const start = (dropped: File | null): void => {
    setSeveral(false);
    look.mutate(dropped, {
      onSuccess: (picked) => {
        if (picked !== null) onPicked(picked);
      },
    });
  };
  const drop = (files: readonly File[]): void => {
    const [file] = files;
    if (files.length > 1 || file === undefined) setSeveral(true);
    else start(file);
  };
  return (
    <FormStack>
      {several && (
        <Callout kind="warn" role="alert">
          {texts.one}
        </Callout>
      )}
      {look.error !== null && <CodeNote error={look.error} />}
      <DropZone
        title={look.isPending ? texts.looking : texts.drop}
        hint={texts.hint}
        chooseLabel={texts.choose}
        disabled={look.isPending}
        onChoose={() => start(null)}
        onDrop={drop}
      />
    </FormStack>
  );
}
