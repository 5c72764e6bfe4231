import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { useShownTexts } from '../../app/privacy';
import { EmptyState } from '../../ui/EmptyState';
import { IconPencil, IconUsers } from '../../ui/icons/icons';
import { Section } from '../../ui/Section';
import { TwoColumns } from '../../ui/SplitAside';
import { CaseFileEdit } from './CaseFileEdit';
import { GuardianCard } from './GuardianCard';
import { guardianTexts as texts } from './texts';
import { useCaseFile } from './use-case-files';

/** Guardians, a card each. */
export function GuardianCards({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data: file } = useCaseFile(caseFileId);
  const [editing, setEditing] = useState(false);
  const remarks = useShownTexts(caseFileId, file?.guardians.map((one) => one.remarks) ?? []);
  if (file === undefined) return null;
  if (editing) return <CaseFileEdit file={file} onDone={() => setEditing(false)} />;

  const edit =
    file.status === 'active' ? (
      <Button
        variant="default"
        leftSection={<IconPencil size={18} />}
        onClick={() => setEditing(true)}
      >
        {texts.edit}
      </Button>
    ) : undefined;
  if (file.guardians.length === 0) {
    return (
      <EmptyState icon={IconUsers} title={texts.emptyTitle} text={texts.emptyText} action={edit} />
    );
  }
  return (
    <Section title={texts.title} action={edit}>
      <TwoColumns>
        {file.guardians.map((guardian, index) => (
          <GuardianCard key={guardian.id} guardian={guardian} remarks={remarks?.[index] ?? ''} />
        ))}
      </TwoColumns>
    </Section>
  );
}
