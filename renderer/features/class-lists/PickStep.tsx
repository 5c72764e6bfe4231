import { Button } from '@mantine/core';
import { useState } from 'react';
import { Callout } from '../../ui/Callout';
import { DropZone } from '../../ui/DropZone';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import { NamesGate } from '../pupils/NamesGate';
import type { OpenedList } from './import-stage';
import { ImportFailure } from './ImportFailure';
import { importTexts as texts } from './texts';
import { useOpenList } from './use-import';
import type { ListOrigin } from './use-import';

type PickStepProps = { readonly onOpened: (opened: OpenedList) => void };

/** A file by dialog or drop, or rows from a spreadsheet. */
export function PickStep({ onOpened }: PickStepProps) {
  const open = useOpenList();
  const [pasted, setPasted] = useState('');
  const [several, setSeveral] = useState(false);

  const start = (origin: ListOrigin): void => {
    setSeveral(false);
    open.mutate(origin, {
      onSuccess: (opened) => {
        if (opened !== null) onOpened(opened);
      },
    });
  };
  const drop = (files: readonly File[]): void => {
    const [file] = files;
    if (files.length > 1 || file === undefined) setSeveral(true);
    else start({ kind: 'drop', file });
  };

  return (
    <FormStack>
      {several && (
        <Callout kind="warn" role="alert">
          {texts.oneFile}
        </Callout>
      )}
      <ImportFailure error={open.error} />
      <DropZone
        title={open.isPending ? texts.reading : texts.dropTitle}
        hint={texts.dropHint}
        chooseLabel={texts.choose}
        disabled={open.isPending}
        onChoose={() => start({ kind: 'pick' })}
        onDrop={drop}
      />
      <Callout role="note">{texts.notTaken}</Callout>
      <Section title={texts.pasteTitle} text={texts.pasteText}>
        <NamesGate>
          <FormStack>
            <TextArea
              label={texts.pasteLabel}
              value={pasted}
              maxRows={12}
              spellCheck={false}
              onChange={({ currentTarget }) => setPasted(currentTarget.value)}
            />
            <FormActions>
              <Button
                variant="default"
                disabled={pasted.trim() === '' || open.isPending}
                onClick={() => start({ kind: 'paste', text: pasted })}
              >
                {texts.pasteNext}
              </Button>
            </FormActions>
          </FormStack>
        </NamesGate>
      </Section>
    </FormStack>
  );
}
