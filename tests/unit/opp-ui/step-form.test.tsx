// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CaseFileId, OppId } from '../../../electron/contract/ids';

beforeEach(() => {
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  vi.stubGlobal('casuskluis', { calls: {}, on: () => () => undefined });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.resetModules();
});

type Shown = { readonly kept?: boolean };

const opp = {
  id: OppId.parse('01a20100-0000-7000-8000-0000000000a1'),
  caseFileId: CaseFileId.parse('01a20100-0000-7000-8000-0000000000f1'),
};

/** A step with one text. @returns how often it closed, and what ends its saving */
const show = async ({ kept = false }: Shown = {}) => {
  const { StepForm } = await import('../../../renderer/features/opp/cycle/dialogs/StepForm');
  const { PrivacyProvider } = await import('../../../renderer/app/privacy');
  const { QueryClient, QueryClientProvider } = await import('@tanstack/react-query');
  const { ConfirmProvider } = await import('../../../renderer/ui/ConfirmDialog');
  const { FormTextArea } = await import('../../../renderer/ui/forms/FormTextArea');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  const onClose = vi.fn<() => void>();
  let end = (): void => undefined;
  function Step() {
    const [saving, setSaving] = useState(false);
    const { control, handleSubmit } = useForm({ defaultValues: { words: '' } });
    end = () => setSaving(false);
    return (
      <StepForm
        control={control}
        opp={opp}
        title="Vastleggen"
        lead="Wat er is gezegd."
        saving={saving}
        error={null}
        kept={kept}
        onSubmit={(event) => void handleSubmit(() => setSaving(true))(event)}
        onClose={onClose}
      >
        <FormTextArea control={control} name="words" label="Wat zei de leerling?" />
      </StepForm>
    );
  }
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={new QueryClient()}>
        <PrivacyProvider>
          <ConfirmProvider>
            <Step />
          </ConfirmProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
  await screen.findByRole('dialog');
  return { onClose, end: () => end() };
};

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Wat zei de leerling?');
const type = (words: string) => fireEvent.change(field(), { target: { value: words } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const isOff = (element: Element): boolean => element.closest('fieldset:disabled') !== null;

it('takes no typing and no closing while it saves, and goes on after a failure', async () => {
  const { onClose, end } = await show();
  type('Ik wil');
  field().focus();
  const form = field().form ?? field();
  fireEvent.submit(form);
  await waitFor(() => expect(isOff(field())).toBe(true));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.queryByText('Weggooien wat u typte?')).toBeNull();
  end();
  await waitFor(() => expect(isOff(field())).toBe(false));
  expect(field().value).toBe('Ik wil');
});

it('closes at once while nothing was typed', async () => {
  const { onClose } = await show();
  press('Annuleren');
  expect(onClose).toHaveBeenCalledOnce();
});

it('asks before what was typed goes with it', async () => {
  const { onClose } = await show();
  type('Ik wil');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  fireEvent.click(await screen.findByRole('button', { name: 'Verder typen' }));
  await waitFor(() => expect(screen.queryByText('Weggooien wat u typte?')).toBeNull());
  expect(field().value).toBe('Ik wil');
  press('Annuleren');
  fireEvent.click(await screen.findByRole('button', { name: 'Gooi weg' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('closes without a question when what was typed is kept as a draft', async () => {
  const { onClose } = await show({ kept: true });
  type('Ik wil');
  press('Annuleren');
  expect(onClose).toHaveBeenCalledOnce();
});
