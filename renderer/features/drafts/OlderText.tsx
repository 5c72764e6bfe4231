import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { InputOf } from '../../../electron/contract/contract';
import type { drafts } from '../../../electron/contract/drafts';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { keys } from '../../app/query';
import type { DraftPlace } from '../../app/use-draft';
import { Callout } from '../../ui/Callout';
import { useConfirm } from '../../ui/ConfirmDialog';
import type { ConfirmOptions } from '../../ui/ConfirmDialog';
import { FormActions } from '../../ui/FieldGroup';

type Payload = InputOf<(typeof drafts)['drafts.save']>['payload'];

type OlderTextWords = Readonly<
  Record<
    'title' | 'text' | 'swap' | 'swappedTitle' | 'swappedText' | 'swapBack' | 'throwAway',
    string
  >
> & { readonly ask: ConfirmOptions };

type OlderTextProps<Value extends FieldValues> = {
  readonly place: DraftPlace;
  readonly form: UseFormReturn<Value>;
  readonly older: Value;
  /** What lies in the draft for a text that leaves the form. */
  readonly payloadOf: (leaving: Value) => Payload;
  readonly texts: OlderTextWords;
};

/** A text that was never saved, typed over what stood there before: a person says which one stays. */
export function OlderText<Value extends FieldValues>(props: OlderTextProps<Value>) {
  const { place, form, payloadOf, texts } = props;
  const client = useQueryClient();
  const confirm = useConfirm();
  /** What does not stand in the form; null once the choice was made. */
  const [other, setOther] = useState<Value | null>(props.older);
  const [swapped, setSwapped] = useState(false);
  const swap = useMutation({
    mutationFn: async (entering: Value) => {
      const leaving = structuredClone(form.getValues());
      // First in the vault: what leaves the form is kept nowhere else.
      await valueOf(api.drafts.save({ ...place, payload: payloadOf(leaving) }));
      setOther(leaving);
      setSwapped(!swapped);
      form.reset(entering);
    },
  });
  const throwAway = async (): Promise<void> => {
    if (!(await confirm({ ...texts.ask, destructive: true }))) return;
    await api.drafts.discard(place);
    void client.invalidateQueries({ queryKey: keys.drafts });
    setOther(null);
  };
  if (other === null) return null;
  return (
    <Callout kind="warn" role="status" title={swapped ? texts.swappedTitle : texts.title}>
      {swapped ? texts.swappedText : texts.text}
      {swap.error !== null && <CodeNote error={swap.error} />}
      <FormActions>
        <Button variant="default" loading={swap.isPending} onClick={() => swap.mutate(other)}>
          {swapped ? texts.swapBack : texts.swap}
        </Button>
        <Button variant="default" onClick={() => void throwAway()}>
          {texts.throwAway}
        </Button>
      </FormActions>
    </Callout>
  );
}
