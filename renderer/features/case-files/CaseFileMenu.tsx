import { ActionIcon, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import { useConfirm } from '../../ui/ConfirmDialog';
import { IconArchive, IconArchiveOff, IconDotsVertical } from '../../ui/icons/icons';
import { caseFileTexts as texts } from './texts';

type CaseFileMenuProps = {
  readonly status: CaseFile['status'];
  readonly onChange: (status: CaseFile['status']) => void;
};

/** Archive or reopen, each after a question. */
export function CaseFileMenu({ status, onChange }: CaseFileMenuProps) {
  const confirm = useConfirm();
  const button = useRef<HTMLButtonElement>(null);
  // The question gives the focus back to where it was: the menu's item is gone by then.
  const fromMenu = (ask: () => Promise<void>) => (): void => {
    button.current?.focus();
    void ask();
  };
  const archive = async (): Promise<void> => {
    const yes = await confirm({
      title: texts.archiveTitle,
      text: texts.archiveText,
      confirmLabel: texts.archive,
    });
    if (yes) onChange('archived');
  };
  const reopen = async (): Promise<void> => {
    const yes = await confirm({
      title: texts.reopenTitle,
      text: texts.reopenText,
      confirmLabel: texts.reopen,
    });
    if (yes) onChange('active');
  };
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon ref={button} aria-label={texts.menu}>
          <IconDotsVertical />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {status === 'active' ? (
          <Menu.Item leftSection={<IconArchive />} onClick={fromMenu(archive)}>
            {texts.archive}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconArchiveOff />} onClick={fromMenu(reopen)}>
            {texts.reopen}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
