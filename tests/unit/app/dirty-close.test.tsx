// @vitest-environment happy-dom
import { Modal } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useDirtyClose } from '../../../renderer/app/use-dirty-close';
import { ConfirmProvider } from '../../../renderer/ui/ConfirmDialog';
import { UiProvider } from '../../../renderer/ui/UiProvider';

afterEach(cleanup);

type DialogProps = { readonly dirty: boolean; readonly onClose: () => void };

function Dialog({ dirty, onClose }: DialogProps) {
  const { close, modal } = useDirtyClose({ dirty, onClose });
  return (
    <Modal opened {...modal} title="Formulier">
      <input aria-label="Tekst" />
      <button type="button" onClick={close}>
        Annuleren
      </button>
    </Modal>
  );
}

const show = (dirty: boolean) => {
  let closed = 0;
  render(
    <UiProvider colorScheme="light">
      <ConfirmProvider>
        <Dialog
          dirty={dirty}
          onClose={() => {
            closed += 1;
          }}
        />
      </ConfirmProvider>
    </UiProvider>,
  );
  return () => closed;
};

const press = (name: string) => screen.getByRole('button', { name }).click();
const escape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
const question = () => screen.queryByRole('dialog', { name: 'Weggooien wat u typte?' });
const asked = () => waitFor(() => expect(question()).not.toBeNull());
const answered = () => waitFor(() => expect(question()).toBeNull());

it('closes at once where nothing was typed', () => {
  const closed = show(false);
  press('Annuleren');
  expect(closed()).toBe(1);
});

it('asks before typed text goes, by a button and by Escape; it stays where the answer is no', async () => {
  const closed = show(true);
  press('Annuleren');
  await asked();
  press('Verder typen');
  await answered();
  escape();
  await asked();
  // Escape answers the question, and asks it not once more.
  escape();
  await answered();
  expect(closed()).toBe(0);
  escape();
  await asked();
  press('Gooi weg');
  await waitFor(() => expect(closed()).toBe(1));
});
