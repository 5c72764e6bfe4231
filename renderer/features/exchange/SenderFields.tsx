import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import { OwnSender } from '../../../electron/contract/exchange';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { registerFlush } from '../../app/flush';
import { createKeepers } from '../../app/keepers';
import { keys } from '../../app/query';
import { FormRow } from '../../ui/FieldGroup';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { SaveState } from '../../ui/SaveState';
import { readersTexts } from './texts';

const texts = readersTexts.sender;

/** The nearest work that a lock has a name for, where these two could not be saved. */
const place = { kind: 'handoverProfile', caseFileId: null, targetId: null } as const;

/** How own files name their maker; saved as it is typed. */
export function SenderFields({ sender }: { readonly sender: OwnSender }) {
  const client = useQueryClient();
  const [start] = useState(sender);
  const keepers = useMemo(
    () =>
      createKeepers<'sender', OwnSender>({
        save: async (_sender, typed) => {
          client.setQueryData(keys.ownKey, await valueOf(api.exchange.saveSender(typed)));
        },
      }),
    [client],
  );
  const { state, failure } = useSyncExternalStore(keepers.subscribe, keepers.kept);
  const { control, subscribe } = useForm<OwnSender>({
    resolver: zodResolver(OwnSender),
    defaultValues: start,
    mode: 'onChange',
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const typed = OwnSender.safeParse(values);
          if (typed.success) keepers.change('sender', typed.data);
        },
      }),
    [subscribe, keepers],
  );
  useEffect(() => {
    const forget = registerFlush({ place, secure: keepers.secure });
    return () => {
      forget();
      void keepers.flush();
    };
  }, [keepers]);
  return (
    <>
      <FormRow>
        <FormTextInput
          control={control}
          name="name"
          label={texts.name}
          description={texts.nameHelp}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={120}
        />
        <FormTextInput control={control} name="school" label={texts.school} maxLength={200} />
      </FormRow>
      <SaveState text={state === 'saved' ? texts.saved : ''} saved />
      {failure !== null && <CodeNote error={failure} />}
    </>
  );
}
