import { goalParties } from '../../../../electron/contract/trajectory-plan';
import { FieldGroup } from '../../../ui/FieldGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FetchText } from '../../sources/FetchText';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { longest } from './goal-tools';
import type { GoalForm } from './goal-tools';
import classes from './Goals.module.css';
import { goalTexts as texts } from './texts';

type VoiceFieldsProps = { readonly form: GoalForm; readonly caseFileId: CaseFileId };

/** What pupil, parents, teacher and coach would like, each in own words. */
export function VoiceFields({ form, caseFileId }: VoiceFieldsProps) {
  return (
    <FieldGroup legend={texts.voicesTitle} text={texts.voicesText}>
      <div className={classes.voices}>
        {goalParties.map((party) => {
          const name = `voices.${party}` as const;
          return (
            <FetchText
              key={party}
              caseFileId={caseFileId}
              label={texts.voice(party)}
              max={longest.voice}
              at={{
                text: () => form.getValues(name),
                write: (text) => form.setValue(name, text, { shouldDirty: true }),
                focus: () => form.setFocus(name),
              }}
            >
              <FormTextArea
                control={form.control}
                name={name}
                label={texts.voice(party)}
                description={texts.voiceHelp(party)}
                minRows={2}
                maxLength={longest.voice}
              />
            </FetchText>
          );
        })}
      </div>
    </FieldGroup>
  );
}
