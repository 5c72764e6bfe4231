import { ActionIcon, Menu } from '@mantine/core';
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
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon aria-label={texts.actionsOf(name)}>
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
          <Menu.Item leftSection={<IconPencil />} onClick={onEdit}>
            {texts.edit}
          </Menu.Item>
        )}
        {caseFileId === null && (
          <Menu.Item color="coral" leftSection={<IconTrash />} onClick={onRemove}>
            {texts.remove}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
