import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconFileExport, IconPlus } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import { useIsArchived } from '../notes/use-notes';
import { CreateDialog } from './CreateDialog';
import { statusTones } from './status-tones';
import { arrangementTexts as texts } from './texts';
import { useArrangements } from './use-arrangement';

/** The tab Arrangement: requests of this file, newest first. */
export function ArrangementTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data, error } = useArrangements(caseFileId);
  const archived = useIsArchived(caseFileId) === true;
  const [creating, setCreating] = useState(false);
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  const create = (
    <Button
      leftSection={<IconPlus size={20} />}
      disabled={archived}
      onClick={() => setCreating(true)}
    >
      {texts.create}
    </Button>
  );
  return (
    <FormStack>
      {data.length === 0 ? (
        <EmptyState
          icon={IconFileExport}
          title={texts.empty}
          text={archived ? texts.archived : texts.emptyText}
          action={create}
        />
      ) : (
        <>
          <div>{create}</div>
          <ListCard label={texts.list}>
            {data.map((one) => (
              <ListRow
                key={one.id}
                title={one.title}
                sub={texts.sub(one)}
                href={`/dossiers/${caseFileId}/arrangement/${one.id}`}
                tag={<Tag tone={statusTones[one.status]}>{texts.status(one.status)}</Tag>}
              />
            ))}
          </ListCard>
        </>
      )}
      {creating && <CreateDialog caseFileId={caseFileId} onClose={() => setCreating(false)} />}
    </FormStack>
  );
}
