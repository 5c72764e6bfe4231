import { TextInput } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { usePrivacy } from '../../app/privacy';
import { useTyped } from '../../app/use-typed';
import { IconSearch } from '../../ui/icons/icons';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { dayOf } from '../notes/moments';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { foundGroups, startGroups } from './entries';
import type { Entry } from './entries';
import classes from './Search.module.css';
import { SearchList } from './SearchList';
import { searchTexts as texts } from './texts';
import { useActions } from './use-actions';
import { useListKeys } from './use-list-keys';
import { useRecent } from './use-recent';
import { useSearch } from './use-search';

const RECENT = 5;

/** The field and its list. Made anew each time the dialog opens, so that nothing typed stays. */
export function SearchPanel({ onChoose }: { readonly onChoose: (entry: Entry) => void }) {
  const [typed, setTyped] = useTyped();
  const [today] = useState(() => dayOf(new Date()));
  const listId = useId();
  const { hidden, nameOf } = usePrivacy();
  const actions = useActions();
  const { data: recent = [] } = useRecent(RECENT);
  const { found, error } = useSearch(typed);
  const empty = typed.trim() === '';
  const groups = useMemo(() => {
    const shown = { hidden, nameOf, today };
    if (empty) return startGroups(recent, actions, shown);
    return found === undefined ? [] : foundGroups(found, actions, shown);
  }, [empty, found, recent, actions, hidden, nameOf, today]);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const { active, setActive, onKeyDown } = useListKeys(entries, onChoose);
  const none = !empty && found !== undefined && entries.length === 0;
  return (
    <div className={classes.panel}>
      <TextInput
        aria-label={hidden ? texts.labelHidden : texts.label}
        placeholder={hidden ? texts.labelHidden : texts.label}
        leftSection={<IconSearch />}
        value={typed}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML groups and marks its options
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active?.id}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <VisuallyHidden>
        <output>{empty || found === undefined ? '' : texts.count(entries.length)}</output>
      </VisuallyHidden>
      <ApiErrorNote error={error} />
      {none && (
        <div className={classes.none}>
          <p className={classes.noneTitle}>{texts.noHitsTitle(typed.trim())}</p>
          <p>{hidden ? texts.noHitsHidden : texts.noHitsText}</p>
        </div>
      )}
      <SearchList
        id={listId}
        groups={groups}
        active={active}
        onHover={setActive}
        onChoose={onChoose}
      />
      <p className={classes.keys}>{texts.keys}</p>
    </div>
  );
}
