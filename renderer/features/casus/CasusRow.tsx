import { ActionIcon } from '@mantine/core';
import type { CasusSummary } from '../../../electron/contract/casus';
import { honestSentence } from '../../../electron/contract/casus-words';
import type { CaseFileId } from '../../../electron/contract/ids';
import { useConfirm } from '../../ui/ConfirmDialog';
import { IconTrash } from '../../ui/icons/icons';
import { ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import { notifyUndo } from '../notes/undo-notice';
import { casusTexts as texts } from './texts';
import { useDeleteCasus, useRestoreCasus } from './use-casus';

type CasusRowProps = { readonly casus: CasusSummary; readonly caseFileId: CaseFileId };

export function CasusRow({ casus, caseFileId }: CasusRowProps) {
  const confirm = useConfirm();
  const remove = useDeleteCasus(caseFileId);
  const { mutate: restore } = useRestoreCasus(caseFileId);
  const { id, label, status } = casus;

  const ask = async (): Promise<void> => {
    const sure = await confirm({
      title: texts.removeTitle(label),
      text: texts.removeText,
      confirmLabel: texts.remove,
      destructive: true,
    });
    if (!sure) return;
    remove.mutate(id, { onSuccess: () => notifyUndo(texts.removed, () => restore(id)) });
  };

  return (
    <ListRow
      title={texts.title(label)}
      sub={
        <>
          <p>{texts.listSub(casus)}</p>
          <p>{honestSentence(casus)}</p>
        </>
      }
      href={`/dossiers/${caseFileId}/casus/${id}`}
      tag={<Tag tone={status === 'released' ? 'moss' : 'neutral'}>{texts.statuses[status]}</Tag>}
      actions={
        <ActionIcon
          variant="subtle"
          color="sand"
          aria-label={texts.removeOf(label)}
          loading={remove.isPending}
          onClick={() => void ask()}
        >
          <IconTrash size={20} />
        </ActionIcon>
      }
    />
  );
}
