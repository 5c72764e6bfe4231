/** The calls of an import and of the box with what found no place. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OppId } from '../../../../electron/contract/ids';
import type { OppProposal } from '../../../../electron/contract/opp-import';
import type { OppUnplaced } from '../../../../electron/contract/opp-import-content';
import { api, valueOf } from '../../../app/api';

export const unplacedKey = (id: OppId) => ['oppUnplaced', id] as const;

export type Origin =
  { readonly kind: 'file' } | { readonly kind: 'pasted'; readonly pasted: string };

/** Gives null when no file was picked. */
export const useReadOldOpp = (id: OppId) =>
  useMutation({
    mutationFn: async (origin: Origin): Promise<OppProposal | null> => {
      if (origin.kind === 'pasted') {
        const { pasted } = origin;
        return valueOf(api.oppImport.read({ id, source: { pasted } }));
      }
      const file = await valueOf(api.files.pick({ purpose: 'oppImport' }));
      if (file === null) return null;
      return valueOf(api.oppImport.read({ id, source: { token: file.token } }));
    },
    gcTime: 0,
  });

export const useUnplaced = (id: OppId) =>
  useQuery({
    queryKey: unplacedKey(id),
    queryFn: () => valueOf(api.oppImport.unplaced({ id })),
  });

type ItemId = OppUnplaced['id'];

/** Throwing an item away and taking it back; both show the box as it is then. */
export const useDiscard = (id: OppId) => {
  const client = useQueryClient();
  const onSuccess = (items: OppUnplaced[]): void => {
    client.setQueryData(unplacedKey(id), items);
  };
  const discard = useMutation({
    mutationFn: (itemId: ItemId) => valueOf(api.oppImport.discard({ id, itemId })),
    onSuccess,
  });
  const restore = useMutation({
    mutationFn: (itemId: ItemId) => valueOf(api.oppImport.restore({ id, itemId })),
    onSuccess,
  });
  return { discard, restore };
};
