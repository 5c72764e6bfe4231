import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import { PartnershipProfileId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { uiTexts } from '../../ui/texts';
import { arrangementTexts } from './texts';
import { useCreateArrangement, useProfiles } from './use-arrangement';

const texts = arrangementTexts.createDialog;

type CreateDialogProps = { readonly caseFileId: CaseFileId; readonly onClose: () => void };

/** A request is made with a form; without one the way to make it. */
export function CreateDialog({ caseFileId, onClose }: CreateDialogProps) {
  const { data: profiles, error } = useProfiles();
  const create = useCreateArrangement(caseFileId);
  const go = useGo();
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? profiles?.[0]?.id ?? null;
  return (
    <Modal opened onClose={onClose} title={texts.title} size="lg">
      {error !== null && <CodeNote error={error} />}
      {profiles?.length === 0 && (
        <FormStack>
          <p>{texts.none}</p>
          <FormActions>
            <Button onClick={() => go('/instellingen?deel=samenwerkingsverband')}>
              {texts.toSettings}
            </Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      )}
      {profiles !== undefined && id !== null && (
        <FormStack>
          <Radio.Group
            label={texts.choose}
            description={texts.hint}
            value={id}
            onChange={setChosen}
          >
            {profiles.map(({ id: value, content }) => (
              <Radio
                key={value}
                value={value}
                label={content.name}
                description={[
                  content.wording.requestTitle,
                  ...(content.isExample ? [texts.example] : []),
                ].join(' · ')}
              />
            ))}
          </Radio.Group>
          {create.error !== null && <CodeNote error={create.error} />}
          <FormActions>
            <Button
              loading={create.isPending}
              onClick={() =>
                create.mutate(PartnershipProfileId.parse(id), {
                  onSuccess: (made) => go(`/dossiers/${caseFileId}/arrangement/${made.id}`),
                })
              }
            >
              {texts.create}
            </Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      )}
    </Modal>
  );
}
