import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { IconPlus } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { useCaseFile } from '../case-files/use-case-files';
import { dayOf, longDay } from '../notes/moments';
import { accessHref } from './access-address';
import { OpenAccessDialog } from './OpenAccessDialog';
import { accessSectionTexts as texts } from './texts';
import { useAccessRequests } from './use-access-requests';

/** On the tab Ouders: guardians who asked to see the file, and until when they get an answer. */
export function AccessRequestsSection({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data: file } = useCaseFile(caseFileId);
  return file === undefined ? null : <RequestsOfFile file={file} />;
}

function RequestsOfFile({ file }: { readonly file: CaseFile }) {
  const { data: requests, error } = useAccessRequests(file.id);
  const { hidden } = usePrivacy();
  const [opening, setOpening] = useState(false);
  const [today] = useState(() => dayOf(new Date()));
  const nobody = file.guardians.length === 0;
  return (
    <Section
      title={texts.title}
      text={texts.text}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          disabled={hidden || nobody}
          title={hidden ? texts.namesHidden : undefined}
          onClick={() => setOpening(true)}
        >
          {texts.add}
        </Button>
      }
    >
      {error !== null && <CodeNote error={error} />}
      {requests?.length === 0 && <p>{nobody ? texts.noGuardians : texts.empty}</p>}
      {requests !== undefined && requests.length > 0 && (
        <ListCard label={texts.list}>
          {requests.map(({ id, guardianName, askedOn, dueOn, given }) => (
            <ListRow
              key={id}
              title={hidden ? texts.guardian : guardianName}
              sub={texts.asked(longDay(askedOn), longDay(dueOn))}
              tag={
                given !== null ? (
                  <Tag tone="moss">{texts.given(longDay(given.on))}</Tag>
                ) : dueOn < today ? (
                  <Tag tone="coral">{texts.late}</Tag>
                ) : (
                  <Tag tone="amber">{texts.open}</Tag>
                )
              }
              href={accessHref(file.id, id)}
            />
          ))}
        </ListCard>
      )}
      {opening && <OpenAccessDialog file={file} onClose={() => setOpening(false)} />}
    </Section>
  );
}
