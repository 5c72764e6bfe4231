import { ActionIcon, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { Pupil } from '../../../electron/contract/records';
import { useGo } from '../../app/navigation';
import {
  IconDotsVertical,
  IconFolderOpen,
  IconFolderPlus,
  IconPencil,
  IconTrash,
} from '../../ui/icons/icons';
import { pupilTexts as texts } from './texts';

type PupilRowMenuProps = {
  readonly pupil: Pupil;
  /** As it may be shown now. */
  readonly name: string;
  /** Absent while names are hidden. */
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: () => void;
};

/** What one can do with a pupil in the list. */
export function PupilRowMenu({ pupil, name, onEdit, onRemove }: PupilRowMenuProps) {
  const go = useGo();
  const { caseFileId } = pupil;
  const button = useRef<HTMLButtonElement>(null);
  // A dialog gives the focus back to where it was: the menu's item is gone by then.
  const fromMenu = (act: () => void) => (): void => {
    button.current?.focus();
    act();
  };
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon ref={button} aria-label={texts.actionsOf(name)}>
          <IconDotsVertical />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {caseFileId === null ? (
          <Menu.Item
            leftSection={<IconFolderPlus />}
            onClick={() => go(`/dossiers/nieuw?leerling=${pupil.id}`)}
          >
            {texts.makeFile}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconFolderOpen />}
            onClick={() => go(`/dossiers/${caseFileId}/overzicht`)}
          >
            {texts.withFile}
          </Menu.Item>
        )}
        {onEdit !== undefined && (
          <Menu.Item leftSection={<IconPencil />} onClick={fromMenu(onEdit)}>
            {texts.edit}
          </Menu.Item>
        )}
        {caseFileId === null && (
          <Menu.Item color="coral" leftSection={<IconTrash />} onClick={fromMenu(onRemove)}>
            {texts.remove}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
