import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { withheldGrounds } from '../../../electron/contract/access-requests';
import type {
  AccessDecision,
  AccessItem,
  AccessRequest,
} from '../../../electron/contract/access-requests';
import { useUnsafeWhile } from '../../app/use-unsafe-while';
import { Callout } from '../../ui/Callout';
import { FormCheckbox } from '../../ui/forms/FormCheckbox';
import { FormRadioGroup } from '../../ui/forms/FormRadioGroup';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { StepModal } from '../arrangement/steps/StepModal';
import { isSecret } from './decisions';
import { decisionTexts as texts, groundLabels } from './texts';

const Values = z
  .object({
    give: z.enum(['whole', 'withhold']),
    ground: z.enum(withheldGrounds).nullable(),
    note: z.string().trim().max(1000),
    told: z.boolean(),
  })
  .refine(({ give, ground }) => give === 'whole' || ground !== null, {
    path: ['ground'],
    message: texts.groundNeeded,
  });

/** A private working note is no item, so no ground of one. */
const grounds = withheldGrounds.filter((ground) => ground !== 'privateWorkingNote');

type DecisionDialogProps = {
  readonly request: AccessRequest;
  readonly item: AccessItem;
  readonly onDecide: (decision: AccessDecision) => void;
  readonly onClose: () => void;
};

/** A person decides on one item: give it, or keep it with a ground, and whether the guardian hears of it. */
export function DecisionDialog({ request, item, onDecide, onClose }: DecisionDialogProps) {
  const { key, ground, note, told, give, title, blackedOut } = item;
  const secret = isSecret(item);
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { give, ground, note, told },
  });
  const watched = useWatch({ control });
  const { id, caseFileId } = request;
  useUnsafeWhile(formState.isDirty, { kind: 'accessRequest', caseFileId, targetId: id });
  const submit = handleSubmit((made) => {
    onDecide(
      made.give === 'whole' || made.ground === null
        ? { key, give: 'whole' }
        : {
            key,
            give: 'withhold',
            ground: made.ground,
            note: made.note,
            told: made.told && made.ground !== 'secretAddress',
          },
    );
    onClose();
  });
  const keeps = watched.give === 'withhold';
  return (
    <StepModal
      title={title === '' ? texts.title : title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={false}
      error={null}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {secret ? (
        <Callout kind="info">
          <p>{texts.secret}</p>
        </Callout>
      ) : (
        <FormRadioGroup
          control={control}
          name="give"
          label={texts.give}
          stacked
          data={[
            { value: 'whole', label: texts.whole, description: texts.wholeHelp(blackedOut) },
            { value: 'withhold', label: texts.withhold },
          ]}
        />
      )}
      {keeps && (
        <>
          {!secret && (
            <FormSelect
              control={control}
              name="ground"
              label={texts.ground}
              data={grounds.map((value) => ({ value, label: groundLabels[value] }))}
            />
          )}
          <FormTextArea control={control} name="note" label={texts.note} minRows={2} />
          {watched.ground !== 'secretAddress' && (
            <FormCheckbox
              control={control}
              name="told"
              label={texts.told}
              description={texts.toldHelp}
            />
          )}
        </>
      )}
    </StepModal>
  );
}
