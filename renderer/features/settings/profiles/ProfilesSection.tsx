import { ActionIcon, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PartnershipProfile } from '../../../../electron/contract/partnership-profile';
import { exampleProfiles } from '../../../../electron/contract/partnership-profile-examples';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { keys } from '../../../app/query';
import { FormActions } from '../../../ui/FieldGroup';
import { IconPencil, IconPlus, IconTrash } from '../../../ui/icons/icons';
import { ListCard, ListRow } from '../../../ui/ListCard';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { notifyUndo } from '../../notes/undo-notice';
import { settingsTexts } from '../texts';
import { emptyProfile, formOf } from './profile-form';
import type { ProfileForm } from './profile-form';
import { ProfileDialog } from './ProfileDialog';
import classes from './Profiles.module.css';
import { profileTexts as texts } from './texts';

type Edited = { readonly profile: PartnershipProfile | null; readonly start: ProfileForm };

/** The partnerships' forms: made from an example or from nothing. */
export function ProfilesSection() {
  const { data: profiles, error } = useQuery({
    queryKey: keys.profiles,
    queryFn: () => valueOf(api.partnershipProfiles.list({})),
    // A request made elsewhere is counted here.
    refetchOnMount: 'always',
  });
  const [edited, setEdited] = useState<Edited | null>(null);
  const remove = useRemove();
  const begin = (start: ProfileForm): void => setEdited({ profile: null, start });
  return (
    <Section title={settingsTexts.sections.samenwerkingsverband} text={texts.text}>
      {error !== null && <CodeNote error={error} />}
      {profiles?.length === 0 && <p className={classes.none}>{texts.none}</p>}
      {profiles !== undefined && profiles.length > 0 && (
        <ListCard label={texts.list}>
          {profiles.map((profile) => {
            const { name, isExample } = profile.content;
            const open = (): void => setEdited({ profile, start: formOf(profile.content) });
            return (
              <ListRow
                key={profile.id}
                title={name}
                sub={texts.sub(profile)}
                {...(isExample && { tag: <Tag tone="amber">{texts.example}</Tag> })}
                actions={
                  <>
                    <ActionIcon aria-label={texts.change(name)} onClick={open}>
                      <IconPencil />
                    </ActionIcon>
                    <ActionIcon
                      aria-label={texts.remove(name)}
                      onClick={() => remove.mutate(profile)}
                    >
                      <IconTrash />
                    </ActionIcon>
                  </>
                }
              />
            );
          })}
        </ListCard>
      )}
      {remove.error !== null && <CodeNote error={remove.error} />}
      <FormActions>
        {exampleProfiles.map((example) => (
          <Button
            key={example.name}
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() => begin(formOf(example))}
          >
            {texts.fromExample(example.name)}
          </Button>
        ))}
        <Button variant="subtle" onClick={() => begin(emptyProfile())}>
          {texts.empty}
        </Button>
      </FormActions>
      {edited !== null && <ProfileDialog {...edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

const useRemove = () => {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: keys.profiles });
  return useMutation({
    mutationFn: ({ id }: PartnershipProfile) => valueOf(api.partnershipProfiles.remove({ id })),
    onSuccess: (_nothing, { id }) => {
      void changed();
      notifyUndo(texts.removed, () => {
        void valueOf(api.partnershipProfiles.restore({ id })).then(changed, () => undefined);
      });
    },
  });
};
