import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconPlus, IconSchool } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import { useIsArchived } from '../notes/use-notes';
import { CreateDialog } from './CreateDialog';
import { statusTones } from './status-tones';
import { trajectoryTexts as texts } from './texts';
import { trajectoryHref } from './trajectory-address';
import { useTrajectories } from './use-trajectory';

/** The tab Traject: trajectories of this file, newest first. */
export function TrajectoryTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data, error } = useTrajectories(caseFileId);
  const archived = useIsArchived(caseFileId) === true;
  const { hidden } = usePrivacy();
  const [creating, setCreating] = useState(false);
  const names = useShownTexts(
    caseFileId,
    (data ?? []).map(({ name }) => name),
  );
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  const create = (
    <Button
      leftSection={<IconPlus size={20} />}
      disabled={archived || hidden}
      onClick={() => setCreating(true)}
    >
      {texts.create}
    </Button>
  );
  return (
    <FormStack>
      {data.length === 0 ? (
        <EmptyState
          icon={IconSchool}
          title={texts.empty}
          text={archived ? texts.archived : texts.emptyText}
          action={create}
        />
      ) : (
        <>
          <div>{create}</div>
          <ListCard label={texts.list}>
            {data.map((one, at) => (
              <ListRow
                key={one.id}
                title={names?.[at] ?? '…'}
                sub={texts.sub(one)}
                href={trajectoryHref({ caseFileId, id: one.id })}
                tag={
                  <Tag tone={statusTones[one.status]}>
                    {one.currentWeek === null || one.status !== 'running'
                      ? texts.status(one.status)
                      : `${texts.status(one.status)}, ${texts.listWeek(one.currentWeek, one.weekCount)}`}
                  </Tag>
                }
              />
            ))}
          </ListCard>
        </>
      )}
      {creating && <CreateDialog caseFileId={caseFileId} onClose={() => setCreating(false)} />}
    </FormStack>
  );
}
