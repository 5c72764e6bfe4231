import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Day } from '../../../electron/contract/ids';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { flushAll } from '../../app/flush';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormSelect } from '../../ui/forms/FormSelect';
import { uiTexts } from '../../ui/texts';
import { lastDayOf } from './card-weeks';
import classes from './SkillCard.module.css';
import { skillCardTexts } from './texts';
import { useToday } from './use-today';

type StartPupilCardProps = {
  readonly trajectory: Trajectory;
  readonly week: TrajectoryWeek;
  readonly onClose: () => void;
};

const texts = skillCardTexts.pupil;
const Values = z.object({ on: Day });

/** Says what will happen before the card takes the whole screen: the way back is the passphrase. */
export function StartPupilCard({ trajectory, week, onClose }: StartPupilCardProps) {
  const { hidden } = usePrivacy();
  const lastDay = lastDayOf(trajectory, useToday());
  const days = week.days.filter((on) => on <= lastDay);
  const [error, setError] = useState<unknown>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const form = useForm({
    resolver: zodResolver(Values),
    defaultValues: { on: days.at(-1) ?? '' },
  });
  const show = form.handleSubmit(async ({ on }) => {
    setError(null);
    // The page is loaded anew: what is being typed elsewhere goes into the vault first.
    const unsaved = await flushAll();
    setUnsaved(unsaved.length > 0);
    if (unsaved.length > 0) return;
    try {
      await valueOf(api.window.showPupilCard({ id: trajectory.id, on }));
    } catch (failure) {
      setError(failure);
    }
  });
  const { isSubmitting } = form.formState;
  const canShow = !hidden && days.length > 0;
  return (
    <Modal opened onClose={onClose} title={texts.title} size="lg">
      <form noValidate onSubmit={(event) => void show(event)}>
        <FormStack>
          <p>{texts.lead}</p>
          <ul className={classes.what}>
            {texts.what.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          {hidden && <Callout kind="warn" title={texts.hidden} />}
          {days.length === 0 && <Callout kind="warn" title={texts.none} />}
          {canShow && (
            <FormSelect
              control={form.control}
              name="on"
              label={texts.day}
              data={days.map((on) => ({
                value: on,
                label: skillCardTexts.at({ on, part: 0, moment: null }),
              }))}
            />
          )}
          {isUnsaved && <Callout kind="warn" role="alert" title={texts.unsaved} />}
          {error !== null && <CodeNote error={error} />}
          <FormActions>
            <Button type="submit" disabled={!canShow} loading={isSubmitting}>
              {texts.show}
            </Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
