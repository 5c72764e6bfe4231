import { ActionIcon, Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { goalLibraryKinds } from '../../../../electron/contract/trajectory-groups';
import type { GoalLibraryItem } from '../../../../electron/contract/trajectory-groups';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useTyped } from '../../../app/use-typed';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { IconPencil, IconPlus, IconTrash } from '../../../ui/icons/icons';
import { ListCard, ListRow } from '../../../ui/ListCard';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { useShown } from '../../notes/use-shown';
import type { Shown } from '../../notes/use-shown';
import { HalfTyped } from '../../trajectory-groups/HalfTyped';
import { filterLibrary, itemKey } from '../../trajectory-groups/library/library-filter';
import type { LibraryFilter } from '../../trajectory-groups/library/library-filter';
import { LibraryFilterFields } from '../../trajectory-groups/library/LibraryFilterFields';
import { libraryTexts as filterTexts } from '../../trajectory-groups/library/texts';
import { useLibraryItems } from '../../trajectory-groups/library/use-library-items';
import { emptyItem, formOfItem } from './library-form';
import type { LibraryForm } from './library-form';
import { LibraryDialog } from './LibraryDialog';
import { RemovedItems } from './RemovedItems';
import { libraryTexts as texts } from './texts';
import { useRemoveItem } from './use-library-changes';

type Edited = { readonly id: GoalLibraryItem['id']; readonly start: LibraryForm };

/** The library: searched, changed, added to. */
export function LibraryPart() {
  const { data: items, error } = useLibraryItems();
  const { hidden } = usePrivacy();
  const remove = useRemoveItem();
  const [choice, setChoice] = useState<Omit<LibraryFilter, 'words'>>({ kind: 'goal', theme: null });
  // It may be a name: it is away while names are hidden.
  const [typed, setTyped] = useTyped();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [all, setAll] = useState(false);
  // The settings stay short until somebody looks for something.
  const isOpen = all || choice.theme !== null || typed.trim() !== '';
  const found = useMemo(
    () => filterLibrary(items ?? [], { ...choice, words: typed }),
    [items, choice, typed],
  );
  const words = useMemo(() => found.flatMap(({ draft }) => [draft.text, draft.target]), [found]);
  const shown = useShown(null, words);
  const goOn = (targetId: string | null): void => {
    const item = items?.find(({ id }) => id !== null && id === targetId);
    if (item !== undefined) setEdited({ id: item.id, start: formOfItem(item) });
    // A new one lies in its draft, and says itself what it is.
    else if (targetId === null) setEdited({ id: null, start: emptyItem('goal') });
  };
  const add = (kind: LibraryFilter['kind'], label: string) => (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} />}
      disabled={hidden}
      onClick={() => setEdited({ id: null, start: emptyItem(kind) })}
    >
      {label}
    </Button>
  );
  return (
    <Section title={texts.title} text={texts.text}>
      {error !== null && <CodeNote error={error} />}
      <FormStack>
        <HalfTyped kind="goalLibraryItem" what={texts.half} onOpen={goOn} />
        <Select
          label={texts.kind}
          allowDeselect={false}
          data={texts.kinds}
          value={choice.kind}
          onChange={(chosen) => {
            const kind = goalLibraryKinds.find((one) => one === chosen) ?? 'goal';
            setChoice({ ...choice, kind });
          }}
        />
        <LibraryFilterFields
          filter={{ ...choice, words: typed }}
          onChange={({ words: now, ...next }) => {
            setChoice(next);
            if (now !== typed) setTyped(now);
          }}
        />
        {items !== undefined && (
          <output>
            {found.length === 0 ? filterTexts.none : filterTexts.counted(choice.kind, found.length)}
          </output>
        )}
        {!isOpen && found.length > 0 && (
          <FormActions>
            <Button variant="default" onClick={() => setAll(true)}>
              {texts.showAll}
            </Button>
          </FormActions>
        )}
        {isOpen && found.length > 0 && (
          <ListCard label={filterTexts.list[choice.kind]}>
            {found.map((item) => (
              <ItemRow
                key={itemKey(item)}
                item={item}
                shown={shown}
                fixed={hidden}
                onEdit={() => setEdited({ id: item.id, start: formOfItem(item) })}
                onRemove={() => remove.mutate(item)}
              />
            ))}
          </ListCard>
        )}
        <FormActions>
          {add('goal', texts.addGoal)}
          {add('question', texts.addQuestion)}
        </FormActions>
        <RemovedItems />
      </FormStack>
      {edited !== null && !hidden && <LibraryDialog {...edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

type ItemRowProps = {
  readonly item: GoalLibraryItem;
  readonly shown: Shown;
  readonly fixed: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

function ItemRow({ item, shown, fixed, onEdit, onRemove }: ItemRowProps) {
  const { id, builtIn, draft } = item;
  const text = shown(draft.text) ?? texts.hidden;
  return (
    <ListRow
      title={text}
      sub={[filterTexts.themes[draft.theme], shown(draft.target) ?? '']
        .filter((part) => part !== '')
        .join(' · ')}
      {...(id !== null && { tag: <Tag>{builtIn === null ? texts.own : texts.changed}</Tag> })}
      actions={
        <>
          <ActionIcon aria-label={texts.change(text)} disabled={fixed} onClick={onEdit}>
            <IconPencil />
          </ActionIcon>
          <ActionIcon aria-label={texts.remove(text)} onClick={onRemove}>
            <IconTrash />
          </ActionIcon>
        </>
      }
    />
  );
}
