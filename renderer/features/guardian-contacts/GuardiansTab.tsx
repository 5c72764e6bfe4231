import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { usePrivacy } from '../../app/privacy';
import { FormStack } from '../../ui/FieldGroup';
import { IconPrinter } from '../../ui/icons/icons';
import { PageTabs } from '../../ui/PageTabs';
import { AccessRequestsSection } from '../access-requests/AccessRequestsSection';
import { GuardianCards } from '../case-files/GuardianCards';
import { useCaseFile } from '../case-files/use-case-files';
import { ContactsPart } from './ContactsPart';
import { guardianParts, guardiansHref, partOfAddress } from './guardian-contacts-address';
import classes from './Guardians.module.css';
import { PlanPart } from './plan/PlanPart';
import { PrepareDialog } from './PrepareDialog';
import { guardiansTabTexts as texts } from './texts';
import { ViewsPart } from './ViewsPart';

/** The tab Ouders: contact, talents and wishes, the joint plan, and who they are. */
export function GuardiansTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data: file } = useCaseFile(caseFileId);
  const part = partOfAddress(useSearch({ strict: false }));
  const { hidden } = usePrivacy();
  const [preparing, setPreparing] = useState(false);
  if (file === undefined) return null;
  const tabs = guardianParts.map((one) => ({
    href: guardiansHref(caseFileId, one),
    label: texts.parts[one],
    active: one === part,
  }));
  return (
    <FormStack>
      <div className={classes.head}>
        <PageTabs label={texts.tabs} tabs={tabs} />
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} />}
          disabled={hidden}
          title={hidden ? texts.namesHidden : undefined}
          onClick={() => setPreparing(true)}
        >
          {texts.prepare}
        </Button>
      </div>
      {part === 'contacten' && <ContactsPart file={file} />}
      {part === 'wensen' && <ViewsPart file={file} />}
      {part === 'plan' && <PlanPart file={file} />}
      {part === 'gegevens' && <GuardianCards caseFileId={caseFileId} />}
      <AccessRequestsSection caseFileId={caseFileId} />
      {preparing && <PrepareDialog file={file} onClose={() => setPreparing(false)} />}
    </FormStack>
  );
}
