import { Button } from '@mantine/core';
import type { CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconFileExport, IconPlus } from '../../ui/icons/icons';
import { ListCard } from '../../ui/ListCard';
import { CasusRow } from './CasusRow';
import classes from './Casus.module.css';
import { casusTexts as texts } from './texts';
import { useCasusList, useCreateCasus } from './use-casus';

/** The tab Casus: what was taken from this file, and a new one. */
export function CasusTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data, error } = useCasusList(caseFileId);
  const create = useCreateCasus(caseFileId);
  const go = useGo();

  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  const newCasus = (
    <Button
      leftSection={<IconPlus size={20} />}
      loading={create.isPending}
      onClick={() =>
        create.mutate(undefined, {
          onSuccess: ({ id }) => go(`/dossiers/${caseFileId}/casus/${id}`),
        })
      }
    >
      {texts.newCasus}
    </Button>
  );
  return (
    <FormStack>
      {create.error !== null && <CodeNote error={create.error} />}
      {data.length === 0 ? (
        <EmptyState
          icon={IconFileExport}
          title={texts.empty}
          text={texts.emptyText}
          action={newCasus}
        />
      ) : (
        <>
          <div className={classes.toolbar}>{newCasus}</div>
          <ListCard label={texts.list}>
            {data.map((casus) => (
              <CasusRow key={casus.id} casus={casus} caseFileId={caseFileId} />
            ))}
          </ListCard>
        </>
      )}
    </FormStack>
  );
}
