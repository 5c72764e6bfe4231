import type { UseFormReturn } from 'react-hook-form';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { warmQuestions } from '../../../../electron/contract/warm-handover';
import { warmQuestionWords } from '../../../../electron/contract/handover-words';
import { FieldGroup, FormRow } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormFunction } from '../../sources/FormFunction';
import { warmFormTexts as texts, warmTexts } from './texts';
import { MAX_ANSWER, MAX_PRESENT } from './warm-form';
import type { WarmForm } from './warm-form';
import classes from './Warm.module.css';

type WarmFieldsProps = {
  readonly form: UseFormReturn<WarmForm>;
  readonly caseFileId: CaseFileId;
  readonly today: string;
};

/** The questions with the two who talk side by side, what they agreed, and when they look back. */
export function WarmFields({ form: { control }, caseFileId, today }: WarmFieldsProps) {
  return (
    <>
      <FormRow>
        <FormDateField
          control={control}
          name="on"
          label={texts.on}
          description={texts.onHelp}
          max={today}
        />
        <FormFunction
          control={control}
          name="present"
          label={texts.present}
          description={texts.presentHelp}
          caseFileId={caseFileId}
          whom="doer"
          maxLength={MAX_PRESENT}
        />
      </FormRow>
      <FieldGroup legend={texts.questions}>
        <div className={classes.sides} aria-hidden="true">
          <p>{warmTexts.giver}</p>
          <p>{warmTexts.taker}</p>
        </div>
        {warmQuestions.map((question, at) => (
          <fieldset key={question} className={classes.question}>
            <legend>{warmQuestionWords[question].title}</legend>
            {(['giver', 'taker'] as const).map((side) => (
              <FormTextArea
                key={side}
                control={control}
                name={`answers.${at}.${side}`}
                label={warmQuestionWords[question][side]}
                minRows={2}
                maxLength={MAX_ANSWER}
              />
            ))}
          </fieldset>
        ))}
      </FieldGroup>
      <FormTextArea
        control={control}
        name="agreed"
        label={texts.agreed}
        description={texts.agreedHelp}
        minRows={3}
        maxLength={MAX_ANSWER}
      />
      <FormRow>
        <FormDateField
          control={control}
          name="lookBackOn"
          label={texts.lookBackOn}
          description={texts.lookBackHelp}
        />
      </FormRow>
    </>
  );
}
