import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { onlyKnownSentence } from '../../../electron/contract/casus-words';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { placesOf } from './findings';
import { casusTexts as texts } from './texts';

type ReleaseDialogProps = {
  readonly casus: Casus;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onRelease: () => void;
};

/** The last questions before a casus is fixed. */
export function ReleaseDialog({ casus, opened, onClose, onRelease }: ReleaseDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.releaseTitle(casus.label)} size="lg">
      <ReleaseQuestions casus={casus} onClose={onClose} onRelease={onRelease} />
    </Modal>
  );
}

type ReleaseQuestionsProps = Omit<ReleaseDialogProps, 'opened'>;

function ReleaseQuestions({ casus, onClose, onRelease }: ReleaseQuestionsProps) {
  const [readAloud, setReadAloud] = useState(false);
  const [keptConfirmed, setKeptConfirmed] = useState(false);
  const kept = placesOf(casus).filter(
    ({ finding }) => finding.state === 'keep' && finding.certainty === 'sure',
  );
  const ready = readAloud && (kept.length === 0 || keptConfirmed);
  return (
    <FormStack>
      <p>{texts.releaseText}</p>
      <p>{onlyKnownSentence}</p>
      {kept.length > 0 && (
        <Callout kind="warn" title={texts.keptList}>
          <ul>
            {kept.map(({ part, finding }) => (
              <li key={finding.id}>
                <strong>{finding.surface}</strong> {texts.leftoverPart(part.heading)}
              </li>
            ))}
          </ul>
          <Checkbox
            label={texts.confirmKept}
            checked={keptConfirmed}
            onChange={(event) => setKeptConfirmed(event.currentTarget.checked)}
          />
        </Callout>
      )}
      <Checkbox
        data-autofocus
        label={texts.readAloud}
        description={texts.readAloudHint}
        checked={readAloud}
        onChange={(event) => setReadAloud(event.currentTarget.checked)}
      />
      <FormActions>
        <Button disabled={!ready} onClick={onRelease}>
          {texts.release}
        </Button>
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
      </FormActions>
    </FormStack>
  );
}
