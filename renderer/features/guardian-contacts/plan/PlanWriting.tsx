import { Button } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CaseFile } from '../../../../electron/contract/case-files';
import type {
  HomeSupportPlan,
  HomeSupportPlanContent,
} from '../../../../electron/contract/guardian-contacts';
import { api } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { Callout } from '../../../ui/Callout';
import { Card } from '../../../ui/Card';
import { FormActions, FormRow, FormStack } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormErrors } from '../../../ui/forms/form-errors';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { SaveState } from '../../../ui/SaveState';
import { Section } from '../../../ui/Section';
import { timeOf } from '../../notes/moments';
import { FormFunction } from '../../sources/FormFunction';
import { contactFormTexts } from '../form-texts';
import { GoalRows } from './GoalRows';
import { HelperRows } from './HelperRows';
import { planDraftPlace } from './plan-draft';
import { usePlanForm } from './plan-form';
import type { PlanForm } from './plan-form';
import type { PlanKeepers } from './plan-work';
import { planTexts as texts } from './texts';

type PlanWritingProps = {
  readonly file: CaseFile;
  readonly plan: HomeSupportPlan;
  readonly start: {
    readonly content: HomeSupportPlanContent;
    readonly older: HomeSupportPlanContent | null;
  };
  readonly keepers: PlanKeepers;
};

/** What is wrong in a plan is a day: everything else is held back by its field. */
const translate = (): string => contactFormTexts.errors['day'] ?? '';

const wordsOf = (state: 'idle' | 'waiting' | 'saved' | 'failed', plan: HomeSupportPlan): string => {
  if (state === 'failed') return texts.notKept;
  if (state === 'waiting') return texts.saving;
  return state === 'saved' && plan.updatedAt !== null ? texts.savedAt(timeOf(plan.updatedAt)) : '';
};

/** The form of the plan; it saves itself. */
export function PlanWriting({ file, plan, start, keepers }: PlanWritingProps) {
  const form = usePlanForm(start.content, keepers);
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  const { control } = form;
  return (
    <Section
      title={texts.title}
      text={texts.lead}
      action={<SaveState text={wordsOf(kept.state, plan)} saved={kept.state === 'saved'} />}
    >
      {kept.failure !== null && <CodeNote error={kept.failure} />}
      {start.older !== null && <Older file={file} form={form} older={start.older} />}
      <Card>
        <form
          aria-label={texts.title}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onBlur={() => void keepers.flush()}
        >
          <FormErrors translate={translate}>
            <FormStack>
              <FormTextArea
                control={control}
                name="about"
                label={texts.about}
                description={texts.aboutHelp}
                minRows={2}
                maxLength={2000}
              />
              <FormRow>
                <FormFunction
                  control={control}
                  name="coordinator"
                  label={texts.coordinator}
                  description={texts.coordinatorHelp}
                  inputWrapperOrder={['label', 'input', 'description', 'error']}
                  caseFileId={file.id}
                  whom="doer"
                  maxLength={200}
                />
                <FormDateField control={control} name="talkOn" label={texts.talkOn} />
              </FormRow>
              <HelperRows form={form} caseFileId={file.id} />
              <GoalRows form={form} caseFileId={file.id} />
            </FormStack>
          </FormErrors>
        </form>
      </Card>
    </Section>
  );
}

type OlderProps = {
  readonly file: CaseFile;
  readonly form: PlanForm;
  readonly older: HomeSupportPlanContent;
};

/** A text that was never saved, typed over what the plan was before: a person says which one stays. */
function Older({ file, form, older }: OlderProps) {
  const [there, setThere] = useState(true);
  if (!there) return null;
  return (
    <Callout kind="warn" role="status" title={texts.older.title}>
      {texts.older.text}
      <FormActions>
        <Button
          variant="default"
          onClick={() => {
            form.reset(older);
            setThere(false);
          }}
        >
          {texts.older.take}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            void api.drafts.discard(planDraftPlace(file.id));
            setThere(false);
          }}
        >
          {texts.older.throwAway}
        </Button>
      </FormActions>
    </Callout>
  );
}
