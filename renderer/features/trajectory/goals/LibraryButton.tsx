import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { GoalLibraryDraft } from '../../../../electron/contract/trajectory-groups';
import { IconNotebook } from '../../../ui/icons/icons';
import { LibraryPicker } from '../../trajectory-groups/library/LibraryPicker';
import type { GoalForm } from './goal-tools';
import { goalTexts } from './texts';
import { useLibrary } from './use-library';

const texts = goalTexts.library;

type LibraryButtonProps = {
  readonly kind: GoalLibraryDraft['kind'];
  readonly form: GoalForm;
};

/** Opens the library; what is chosen goes into the form. */
export function LibraryButton({ kind, form }: LibraryButtonProps) {
  const [open, setOpen] = useState(false);
  const take = useLibrary(form);
  const field = kind === 'goal' ? 'goal' : 'helperQuestion';
  // The dialog takes the focus away as it closes.
  const focus = (): void => void setTimeout(() => form.setFocus(field));
  const close = (): void => {
    setOpen(false);
    focus();
  };
  const pick = async (example: GoalLibraryDraft): Promise<void> => {
    setOpen(false);
    // It may ask whether it may replace what was typed: the focus stays with that question.
    await take(example);
    focus();
  };
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconNotebook size={18} />}
        onClick={() => setOpen(true)}
      >
        {texts[kind]}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={kind === 'goal' ? texts.goalTitle : texts.questionTitle}
        size="xl"
        returnFocus={false}
      >
        <LibraryPicker kind={kind} onPick={(example) => void pick(example)} />
      </Modal>
    </div>
  );
}
