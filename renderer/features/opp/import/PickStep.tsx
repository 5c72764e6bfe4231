import { Button } from '@mantine/core';
import { useRef } from 'react';
import { MAX_PASTED } from '../../../../electron/contract/opp-import';
import { codeOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { ErrorNote } from '../../../ui/ErrorNote';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { TextArea } from '../../../ui/TextArea';
import { uiTexts } from '../../../ui/texts';
import { importTexts as texts } from './texts';
import type { Origin } from './use-import';

/** What was pasted: its text, and the form that it came in as long as the text isn't changed by hand. */
export type Pasted = { readonly text: string; readonly html: string };
export const nothingPasted: Pasted = { text: '', html: '' };

type PickStepProps = {
  readonly pasted: Pasted;
  readonly onPaste: (pasted: Pasted) => void;
  readonly reading: boolean;
  readonly error: unknown;
  readonly onRead: (origin: Origin) => void;
  readonly onClose: () => void;
};

/** A document by the system's dialog, or text from the clipboard. */
export function PickStep(props: PickStepProps) {
  const { pasted, onPaste, reading, error, onRead, onClose } = props;
  const { text, html } = pasted;
  const pasting = useRef('');
  const tooLong = text.length > MAX_PASTED;
  const source = html !== '' && html.length <= MAX_PASTED ? html : text;
  return (
    <FormStack>
      <p>{texts.lead}</p>
      <ReadFailure error={error} />
      <FormActions>
        <Button data-autofocus loading={reading} onClick={() => onRead({ kind: 'file' })}>
          {texts.choose}
        </Button>
        <span>{texts.chooseTitle}</span>
      </FormActions>
      <div data-vault>
        <TextArea
          label={texts.pasteLabel}
          description={texts.pasteHelp}
          error={tooLong ? texts.pasteLong : null}
          value={text}
          maxRows={12}
          spellCheck={false}
          onPaste={({ clipboardData }) => {
            pasting.current = text.trim() === '' ? clipboardData.getData('text/html') : '';
          }}
          onChange={({ currentTarget }) => {
            onPaste({ text: currentTarget.value, html: pasting.current });
            pasting.current = '';
          }}
        />
      </div>
      <FormActions>
        <Button
          variant="default"
          disabled={text.trim() === '' || tooLong || reading}
          onClick={() => onRead({ kind: 'pasted', pasted: source })}
        >
          {texts.readPasted}
        </Button>
        <Button variant="default" onClick={onClose}>
          {uiTexts.cancel}
        </Button>
      </FormActions>
    </FormStack>
  );
}

function ReadFailure({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  const code = codeOf(error);
  if (code === 'FILE_UNREADABLE') return <ErrorNote {...texts.unreadable} />;
  if (code === 'FILE_TOO_LARGE') return <ErrorNote {...texts.tooLarge} />;
  return <CodeNote error={error} />;
}
