/** Taking an example out of the library, and putting it back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { GoalLibraryItemId } from '../../../../electron/contract/ids';
import type { GoalLibraryItem } from '../../../../electron/contract/trajectory-groups';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { notifyUndo } from '../../notes/undo-notice';
import { notifyFailure } from '../../trajectory-groups/use-groups';
import { libraryTexts as texts } from './texts';

/** Reads what is listed and what was removed again. */
const useLibraryChanged = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.goalLibrary });
};

export const useRestoreItem = () => {
  const changed = useLibraryChanged();
  return useMutation({
    mutationFn: (id: GoalLibraryItemId) => valueOf(api.goalLibrary.restore({ id })),
    onError: notifyFailure,
    onSettled: changed,
  });
};

export const useRemoveItem = () => {
  const changed = useLibraryChanged();
  const restore = useRestoreItem();
  return useMutation({
    mutationFn: ({ id, builtIn }: GoalLibraryItem) =>
      valueOf(api.goalLibrary.remove({ id, builtIn })),
    onSuccess: ({ id }) => {
      notifyUndo(texts.removed, () => restore.mutate(id));
    },
    onError: notifyFailure,
    onSettled: changed,
  });
};
