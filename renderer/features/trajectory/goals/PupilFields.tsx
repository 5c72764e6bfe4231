import { Radio } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { drawings, pictureNames } from '../../../../electron/contract/drawings';
import { Drawing } from '../../../ui/DocumentPage/Drawing';
import { FieldGroup } from '../../../ui/FieldGroup';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { longest } from './goal-tools';
import type { GoalForm } from './goal-tools';
import classes from './Goals.module.css';
import { goalTexts as texts } from './texts';

const NO_PICTURE = 'none';

/** How the goal stands on the pupil's own card. */
export function PupilFields({ form }: { readonly form: GoalForm }) {
  return (
    <FieldGroup legend={texts.pupilTitle}>
      <FormTextInput
        control={form.control}
        name="pupilText"
        label={texts.pupilText}
        description={texts.pupilTextHelp}
        maxLength={longest.pupilText}
      />
      <Controller
        control={form.control}
        name="picture"
        render={({ field }) => (
          <Radio.Group
            label={texts.picture}
            value={field.value ?? NO_PICTURE}
            onChange={(picture) => field.onChange(picture === NO_PICTURE ? null : picture)}
          >
            <div className={classes.pictures}>
              <Radio
                className={classes.picture ?? ''}
                value={NO_PICTURE}
                label={
                  <>
                    <span className={classes.noDrawing} />
                    {texts.noPicture}
                  </>
                }
              />
              {pictureNames.map((name) => (
                <Radio
                  key={name}
                  className={classes.picture ?? ''}
                  value={name}
                  label={
                    <>
                      <span className={classes.drawing}>
                        <Drawing paths={drawings.pictures[name]} says={null} />
                      </span>
                      {texts.pictures[name]}
                    </>
                  }
                />
              ))}
            </div>
          </Radio.Group>
        )}
      />
    </FieldGroup>
  );
}
