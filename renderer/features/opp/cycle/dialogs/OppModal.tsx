import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePrivacy } from '../../../../app/privacy';

type OppModalProps = {
  readonly title: string;
  readonly size?: number | string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog with what is typed about people: away while names are hidden, and back with all that was typed. */
export function OppModal({ title, size = 'lg', onClose, children }: OppModalProps) {
  const { hidden } = usePrivacy();
  return (
    <Modal opened={!hidden} onClose={onClose} title={title} size={size}>
      {children}
    </Modal>
  );
}
