import { Modal } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useGo } from '../../app/navigation';
import type { Entry } from './entries';
import { SearchPanel } from './SearchPanel';
import { searchTexts as texts } from './texts';

type SearchDialogProps = { readonly opened: boolean; readonly onClose: () => void };

/** Ctrl+K: finds and jumps anywhere, and does what the menu does. */
export function SearchDialog({ opened, onClose }: SearchDialogProps) {
  const go = useGo();
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (opened) cameFrom.current = document.activeElement;
  }, [opened]);

  // Who closes comes back to where they were; who jumps goes on there, so Mantine's own return is off. Where the
  // screen has changed meanwhile, its heading is the place to start.
  const close = (): void => {
    onClose();
    requestAnimationFrame(() => {
      const back = cameFrom.current?.isConnected === true ? cameFrom.current : null;
      const target = back ?? document.querySelector('#page-title');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    });
  };
  const choose = ({ target }: Entry): void => {
    // First closed, then done: an action may open another dialog.
    onClose();
    if ('path' in target) go(target.path);
    else target.run();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      returnFocus={false}
      title={texts.title}
      size="xl"
      centered={false}
      yOffset="8vh"
    >
      {opened && <SearchPanel onChoose={choose} />}
    </Modal>
  );
}
