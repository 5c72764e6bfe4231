import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { MAX_PASTED } from '../../../../electron/contract/opp-import';
import { codeOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { ErrorNote } from '../../../ui/ErrorNote';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { TextArea } from '../../../ui/TextArea';
import { uiTexts } from '../../../ui/texts';
import { importTexts as texts } from './texts';
import type { Origin } from './use-import';

type PickStepProps = {
  readonly reading: boolean;
  readonly error: unknown;
  readonly onRead: (origin: Origin) => void;
  readonly onClose: () => void;
};

/** A document by the system's dialog, or text from the clipboard. */
export function PickStep({ reading, error, onRead, onClose }: PickStepProps) {
  const [pasted, setPasted] = useState('');
  // The form of what was pasted, as long as its text isn't changed by hand.
  const [html, setHtml] = useState('');
  const pasting = useRef('');
  const tooLong = pasted.length > MAX_PASTED;
  const source = html !== '' && html.length <= MAX_PASTED ? html : pasted;
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
          value={pasted}
          maxRows={12}
          spellCheck={false}
          onPaste={({ clipboardData }) => {
            pasting.current = pasted.trim() === '' ? clipboardData.getData('text/html') : '';
          }}
          onChange={({ currentTarget }) => {
            setPasted(currentTarget.value);
            setHtml(pasting.current);
            pasting.current = '';
          }}
        />
      </div>
      <FormActions>
        <Button
          variant="default"
          disabled={pasted.trim() === '' || tooLong || reading}
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
