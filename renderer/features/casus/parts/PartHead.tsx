import { ActionIcon, Menu } from '@mantine/core';
import type { CasusPart } from '../../../../electron/contract/casus';
import { useGateTools } from '../gate-tools';
import { gateTexts as texts } from '../texts';
import {
  IconChevronDown,
  IconChevronUp,
  IconDotsVertical,
  IconFolder,
  IconTrash,
  IconUser,
} from '../../../ui/icons/icons';
import classes from './Parts.module.css';
import { useParts } from './use-parts';

type PartHeadProps = {
  readonly part: CasusPart;
  readonly name: string;
  readonly index: number;
  readonly count: number;
};

/** Nothing is said above it: its menu can stand beside the name of its section. */
export const isPlain = ({ partner, source }: CasusPart): boolean =>
  partner === null && source === null;

/** Where a part came from, whom it asks, and what can be done with the whole of it. */
export function PartHead(props: PartHeadProps) {
  const { partner, partnerFindings, source } = props.part;
  // What may be a name stays behind when the page is copied.
  const asked = partnerFindings.some(({ state }) => state === 'open');
  return (
    <div className={classes.partHead}>
      <p className={classes.from}>
        {partner !== null && (
          <strong data-vault={asked || undefined}>{texts.questionTo(partner)}</strong>
        )}
        {source !== null && <span>{texts.from(source.label)}</span>}
      </p>
      <PartMenu {...props} />
    </div>
  );
}

export function PartMenu({ part, name, index, count }: PartHeadProps) {
  const { openDialog } = useGateTools();
  const { move, remove } = useParts();
  const { id, section, partner } = part;
  const to = (place: number): void => void move(id, { section, partner, index: place });
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={texts.partMenu(name)}>
          <IconDotsVertical />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {index > 0 && (
          <Menu.Item leftSection={<IconChevronUp />} onClick={() => to(index - 1)}>
            {texts.up}
          </Menu.Item>
        )}
        {index < count - 1 && (
          <Menu.Item leftSection={<IconChevronDown />} onClick={() => to(index + 1)}>
            {texts.down}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconFolder />} onClick={() => openDialog({ kind: 'move', part })}>
          {texts.moveTo}
        </Menu.Item>
        {partner !== null && (
          <Menu.Item
            leftSection={<IconUser />}
            onClick={() => openDialog({ kind: 'partner', next: part })}
          >
            {texts.changePartner}
          </Menu.Item>
        )}
        <Menu.Item color="red" leftSection={<IconTrash />} onClick={() => void remove(id)}>
          {texts.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
