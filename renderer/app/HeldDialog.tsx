import { Button, getDefaultZIndex, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EventPayload } from '../../electron/contract/events';
import { ErrorNote } from '../ui/ErrorNote';
import { FormActions } from '../ui/FieldGroup';
import { api, onEvent } from './api';
import { appTexts } from './texts';
import { useWorkNames } from './work-names';

type Held = EventPayload<'held'>;

const { held: texts } = appTexts;
const nothing: Held['unsaved'] = [];

/** A lock or a close by hand would lose a text: the person chooses. Nothing is lost while this is asked. */
export function HeldDialog() {
  const [held, setHeld] = useState<Held | null>(null);
  const [opened, setOpened] = useState(false);
  const [trying, setTrying] = useState(false);
  const works = useWorkNames(held?.unsaved ?? nothing);
  useEffect(
    () =>
      onEvent('held', (now) => {
        setHeld(now);
        setOpened(true);
        setTrying(false);
      }),
    [],
  );
  const reason = held?.reason ?? 'lock';
  const leave = (anyway: boolean): void => {
    setTrying(true);
    // It ends this window, or is held again.
    void api.window.leave({ reason, anyway }).then(({ ok }) => {
      if (!ok) setTrying(false);
    });
  };
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={texts.titles[reason]}
      size="md"
      // Also above a dialog that is typed in: that one came later to the page, and would cover this.
      zIndex={getDefaultZIndex('overlay')}
    >
      <div data-vault>
        <ErrorNote what={texts.what(works)} safe={texts.safe} next={texts.next[reason]} />
      </div>
      <FormActions>
        <Button data-autofocus loading={trying} onClick={() => leave(false)}>
          {appTexts.tryAgain}
        </Button>
        <Button variant="default" onClick={() => setOpened(false)}>
          {texts.back}
        </Button>
        <Button color="coral" disabled={trying} onClick={() => leave(true)}>
          {texts.anyway[reason]}
        </Button>
      </FormActions>
    </Modal>
  );
}
