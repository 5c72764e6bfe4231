// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CasusFinding } from '../../../electron/contract/casus-findings';
import { FindingForm } from '../../../renderer/features/casus/hits/FindingForm';
import type { FindingAnswer } from '../../../renderer/features/casus/hits/use-decide';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { finding } from './support';

afterEach(cleanup);

const show = (given: Partial<CasusFinding>, times = 1) => {
  const onAnswer = vi.fn<(answer: FindingAnswer) => void>();
  const onExempt = vi.fn<(reason: string) => void>();
  render(
    <UiProvider colorScheme="light">
      <FindingForm
        finding={finding('Noor', { surface: 'Noor', ...given })}
        times={times}
        onAnswer={onAnswer}
        onExempt={onExempt}
      />
    </UiProvider>,
  );
  return { onAnswer, onExempt };
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('what can be done with a hit', () => {
  it('is replacing it by words of one’s own, everywhere at once', async () => {
    const { onAnswer } = show({}, 3);
    type('Vervang door', 'dit kind');
    press('Vervang');
    await waitFor(() =>
      expect(onAnswer).toHaveBeenCalledWith({
        choice: 'replace',
        replacement: 'dit kind',
        everywhere: true,
      }),
    );
  });

  it('is not replacing it by nothing', async () => {
    const { onAnswer } = show({});
    type('Vervang door', '  ');
    press('Vervang');
    await screen.findByText('Typ een vervanging.');
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('is keeping what surely points at somebody place by place, and a question everywhere', () => {
    const sure = show({}, 3);
    press('Laat hier staan');
    expect(sure.onAnswer).toHaveBeenCalledWith({ choice: 'keep', everywhere: false });
    cleanup();
    const asked = show({ certainty: 'question', state: 'open', reason: 'person' }, 3);
    press('Laat staan');
    expect(asked.onAnswer).toHaveBeenCalledWith({ choice: 'keep', everywhere: true });
  });

  it('starts with this place alone for a name that is also an ordinary word', () => {
    show({ certainty: 'question', state: 'open', reason: 'ordinary-word' }, 3);
    expect(screen.getByLabelText<HTMLInputElement>('Overal zo (3 plekken)').checked).toBe(false);
  });

  it('is never calling a known identity harmless, and for the rest only with a reason', async () => {
    show({ known: true });
    expect(screen.queryByRole('button', { name: 'Wijst niemand aan …' })).toBeNull();
    cleanup();
    const { onExempt } = show({ known: false });
    press('Wijst niemand aan …');
    press('Onthoud voor dit dossier');
    await screen.findByText('Typ een reden.');
    expect(onExempt).not.toHaveBeenCalled();
    type(/^Waarom wijst dit niemand aan/u, 'Het is een spel.');
    press('Onthoud voor dit dossier');
    await waitFor(() => expect(onExempt).toHaveBeenCalledWith('Het is een spel.'));
  });

  it('is putting it back only after something was decided', () => {
    show({ decided: false });
    expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull();
    cleanup();
    const { onAnswer } = show({ decided: true });
    press('Zet terug');
    expect(onAnswer).toHaveBeenCalledWith({ choice: 'undo', everywhere: false });
  });
});
