import { ActionIcon, Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import { useConfirm } from '../../ui/ConfirmDialog';
import {
  IconArchive,
  IconArchiveOff,
  IconDotsVertical,
  IconFileExport,
} from '../../ui/icons/icons';
import { OwnExportDialog } from '../own-export/OwnExportDialog';
import { caseFileTexts as texts } from './texts';

type CaseFileMenuProps = {
  readonly caseFileId: CaseFile['id'];
  readonly status: CaseFile['status'];
  readonly onChange: (status: CaseFile['status']) => void;
};

/** Take the file along in open form; archive or reopen it, each after a question. */
export function CaseFileMenu({ caseFileId, status, onChange }: CaseFileMenuProps) {
  const confirm = useConfirm();
  const [taking, setTaking] = useState(false);
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
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon ref={button} aria-label={texts.menu}>
            <IconDotsVertical />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileExport />} onClick={() => setTaking(true)}>
            {texts.take}
          </Menu.Item>
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
      {taking && (
        <OwnExportDialog
          caseFileId={caseFileId}
          onClose={() => {
            setTaking(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
