import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Arrangement } from '../../../electron/contract/arrangement';
import type { ArrangementContent } from '../../../electron/contract/arrangement-content';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { keys } from '../../app/query';
import { Callout } from '../../ui/Callout';
import { useConfirm } from '../../ui/ConfirmDialog';
import { FormActions } from '../../ui/FieldGroup';
import { arrangementDraftPlace, requestDraftOf } from './arrangement-draft';
import type { RequestForm } from './request-form';
import { arrangementTexts } from './texts';

const texts = arrangementTexts.older;

type OlderTextProps = {
  readonly arrangement: Arrangement;
  readonly form: RequestForm;
  readonly older: ArrangementContent;
};

/** A text that was never saved, typed over what the request was before: a person says which one stays. */
export function OlderText({ arrangement, form, older }: OlderTextProps) {
  const client = useQueryClient();
  const confirm = useConfirm();
  /** What does not stand in the form; null once the choice was made. */
  const [other, setOther] = useState<ArrangementContent | null>(older);
  const [swapped, setSwapped] = useState(false);
  const place = arrangementDraftPlace(arrangement);
  const swap = useMutation({
    mutationFn: async (entering: ArrangementContent) => {
      const leaving = structuredClone(form.getValues());
      // First in the vault: what leaves the form is kept nowhere else.
      await valueOf(api.drafts.save({ ...place, payload: requestDraftOf(leaving, undefined) }));
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
