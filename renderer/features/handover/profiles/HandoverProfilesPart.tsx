import { ActionIcon, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { HandoverProfile } from '../../../../electron/contract/handover';
import { handoverReaderWords } from '../../../../electron/contract/handover-words';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { FormActions } from '../../../ui/FieldGroup';
import { IconArrowBackUp, IconPencil, IconPlus, IconTrash } from '../../../ui/icons/icons';
import { ListCard, ListRow } from '../../../ui/ListCard';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { useShown } from '../../notes/use-shown';
import { HalfTyped } from '../../trajectory-groups/HalfTyped';
import { useHandoverProfiles } from '../use-handover';
import { ProfileDialog } from './ProfileDialog';
import { profileTexts as texts } from './texts';
import { useRemoveProfile, useResetProfile } from './use-profiles';

/** For each reader what goes along by itself: those of the app, which can be set back, and own ones. */
export function HandoverProfilesPart() {
  const { data: profiles, error } = useHandoverProfiles();
  const { hidden } = usePrivacy();
  /** Null: a new one. */
  const [edited, setEdited] = useState<HandoverProfile | null | undefined>();
  const names = useMemo(() => (profiles ?? []).map(({ content }) => content.name), [profiles]);
  const shown = useShown(null, names);
  return (
    <Section title={texts.title} text={texts.text}>
      {error !== null && <CodeNote error={error} />}
      <HalfTyped
        kind="handoverProfile"
        what={texts.half}
        onOpen={(id) => setEdited(profiles?.find((one) => one.id === id) ?? null)}
      />
      {profiles !== undefined && (
        <ListCard label={texts.list}>
          {profiles.map((profile) => (
            <ProfileRow
              key={profile.id}
              profile={profile}
              name={shown(profile.content.name) ?? texts.hidden}
              hidden={hidden}
              onEdit={() => setEdited(profile)}
            />
          ))}
        </ListCard>
      )}
      <FormActions>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          disabled={hidden}
          onClick={() => setEdited(null)}
        >
          {texts.add}
        </Button>
      </FormActions>
      {edited !== undefined && (
        <ProfileDialog profile={edited} onClose={() => setEdited(undefined)} />
      )}
    </Section>
  );
}

type ProfileRowProps = {
  readonly profile: HandoverProfile;
  /** As it may be shown now. */
  readonly name: string;
  readonly hidden: boolean;
  readonly onEdit: () => void;
};

function ProfileRow({ profile, name, hidden, onEdit }: ProfileRowProps) {
  const remove = useRemoveProfile();
  const reset = useResetProfile();
  const { id, builtIn, changed, content } = profile;
  const sub = texts.sub(content);
  return (
    <ListRow
      title={name}
      sub={builtIn === null ? `${handoverReaderWords[content.reader]} · ${sub}` : sub}
      {...(builtIn !== null && {
        tag: changed ? <Tag tone="petrol">{texts.changed}</Tag> : <Tag>{texts.builtIn}</Tag>,
      })}
      actions={
        <>
          <ActionIcon aria-label={texts.change(name)} disabled={hidden} onClick={onEdit}>
            <IconPencil />
          </ActionIcon>
          {builtIn === null && (
            <ActionIcon aria-label={texts.remove(name)} onClick={() => remove.mutate(id)}>
              <IconTrash />
            </ActionIcon>
          )}
          {builtIn !== null && changed && (
            <ActionIcon aria-label={texts.reset(name)} onClick={() => reset.mutate(id)}>
              <IconArrowBackUp />
            </ActionIcon>
          )}
        </>
      }
    />
  );
}
