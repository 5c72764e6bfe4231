import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePrivacy } from '../../../../app/privacy';
import type { GuardedClose } from '../../../../app/use-dirty-close';

type OppModalProps = {
  readonly title: string;
  readonly size?: number | string | undefined;
  /** Of `useDirtyClose`: what was typed goes by a choice, not by a slip. */
  readonly guard: GuardedClose;
  /** Something is being saved: it can't be closed under it. */
  readonly busy: boolean;
  readonly children: ReactNode;
};

/** A dialog with what is typed about people: away while names are hidden, and back with all that was typed. */
export function OppModal({ title, size = 'lg', guard, busy, children }: OppModalProps) {
  const { hidden } = usePrivacy();
  const { onClose, closeOnEscape } = guard.modal;
  return (
    <Modal
      opened={!hidden}
      title={title}
      size={size}
      closeOnClickOutside={false}
      closeOnEscape={closeOnEscape && !busy}
      onClose={() => {
        if (!busy) onClose();
      }}
    >
      {children}
    </Modal>
  );
}
