import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { IconArrowBackUp } from '../../../ui/icons/icons';
import { ListCard, ListRow } from '../../../ui/ListCard';
import { useShown } from '../../notes/use-shown';
import { itemKey } from '../../trajectory-groups/library/library-filter';
import { libraryTexts as texts } from './texts';
import { useRestoreItem } from './use-library-changes';

/** What was taken away and can come back; nothing where there is none. */
export function RemovedItems() {
  const { data: removed } = useQuery({
    queryKey: [...keys.goalLibrary, 'removed'],
    queryFn: () => valueOf(api.goalLibrary.removed({})),
  });
  const restore = useRestoreItem();
  const [open, setOpen] = useState(false);
  const words = useMemo(() => (removed ?? []).map(({ draft }) => draft.text), [removed]);
  const shown = useShown(null, words);
  if (removed === undefined || removed.length === 0) return null;
  return (
    <div>
      <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.showRemoved(removed.length)}
      </Button>
      {open && (
        <>
          <p>{texts.removedText}</p>
          <ListCard label={texts.removedList}>
            {removed.map((item) => (
              <ListRow
                key={itemKey(item)}
                title={shown(item.draft.text) ?? texts.hidden}
                actions={
                  <Button
                    variant="default"
                    leftSection={<IconArrowBackUp size={18} />}
                    aria-label={texts.restore(shown(item.draft.text) ?? texts.hidden)}
                    onClick={() => item.id !== null && restore.mutate(item.id)}
                  >
                    {texts.restoreButton}
                  </Button>
                }
              />
            ))}
          </ListCard>
        </>
      )}
    </div>
  );
}
