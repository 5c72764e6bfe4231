import { ActionIcon, Button, Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ListedQuestion } from '../../../../electron/contract/consultation';
import { Card } from '../../../ui/Card';
import { IconDotsVertical, IconPencil, IconTrash } from '../../../ui/icons/icons';
import { Tag } from '../../../ui/Tag';
import classes from '../Consultation.module.css';
import { Pieces } from '../Pieces';
import { keptTexts as texts } from '../received-texts';

export const keptMenuId = (id: string): string => `kept-${id}`;

type KeptItemProps = {
  readonly kept: ListedQuestion;
  readonly hidden: boolean;
  readonly shown: (text: string) => string | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** One question: what was looked for marked in it, and the answer whole where one asks for it. */
export function KeptItem({ kept, hidden, shown, onEdit, onRemove }: KeptItemProps) {
  const { id, content } = kept;
  const [whole, setWhole] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const snippet = kept.shown.answer.map(({ text }) => text).join('');
  const isCut = snippet.replaceAll(/\s+/gu, ' ') !== content.answer.replaceAll(/\s+/gu, ' ').trim();
  return (
    <Card
      as="li"
      title={
        hidden ? (shown(content.question) ?? texts.hidden) : <Pieces pieces={kept.shown.question} />
      }
      aside={
        <Menu position="bottom-end" returnFocus>
          <Menu.Target>
            <ActionIcon
              ref={button}
              id={keptMenuId(id)}
              aria-label={hidden ? texts.hiddenActions : texts.actions(content.question)}
            >
              <IconDotsVertical />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPencil />}
              disabled={hidden}
              onClick={() => {
                // The editor gives the focus back to where it was: the menu's item is gone by then.
                button.current?.focus();
                onEdit();
              }}
            >
              {texts.edit}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash />} onClick={onRemove}>
              {texts.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <div className={classes.keptWords}>
        {content.answer === '' ? (
          <p className={classes.quiet}>{texts.noAnswer}</p>
        ) : (
          <p className={classes.text}>
            {hidden ? (
              (shown(content.answer) ?? texts.hidden)
            ) : whole ? (
              content.answer
            ) : (
              <Pieces pieces={kept.shown.answer} />
            )}
          </p>
        )}
        {isCut && !hidden && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? texts.less : texts.read}
          </Button>
        )}
        {content.themes.length > 0 && (
          <ul className={classes.tags} aria-label={texts.themes}>
            {content.themes.map((theme) => (
              <li key={theme}>
                <Tag tone="petrol">{shown(theme) ?? texts.hidden}</Tag>
              </li>
            ))}
          </ul>
        )}
        {content.origin !== '' && (
          <p className={classes.quiet}>{texts.origin(shown(content.origin) ?? texts.hidden)}</p>
        )}
      </div>
    </Card>
  );
}
