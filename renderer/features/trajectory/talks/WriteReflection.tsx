import { useQueryClient } from '@tanstack/react-query';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { KeptState } from '../KeptState';
import { OlderText } from '../OlderText';
import { trajectoryDraftPlace } from '../trajectory-draft';
import { useKeptForm } from '../use-kept-form';
import { useRestored } from '../use-restored';
import type { Start } from '../use-restored';
import classes from './Talks.module.css';
import { reflectionOf, restoredReflection, TypedReflection } from './talks-draft';
import { talksWork } from './talks-work';
import { talksTexts } from './texts';

const texts = talksTexts.weeks;
const LONGEST = 5000;

type WriteReflectionProps = { readonly trajectory: Trajectory; readonly week: number };

/** What was said about one week; saved while it is typed. */
export function WriteReflection({ trajectory, week }: WriteReflectionProps) {
  const client = useQueryClient();
  const start = useRestored({
    place: trajectoryDraftPlace(trajectory, 'trajectoryReflection'),
    keepers: talksWork(client, trajectory).reflection,
    now: reflectionOf(trajectory, week),
    read: restoredReflection,
  });
  return start === null ? null : <Writing trajectory={trajectory} week={week} start={start} />;
}

type WritingProps = WriteReflectionProps & { readonly start: Start<TypedReflection> };

function Writing({ trajectory, week, start }: WritingProps) {
  const client = useQueryClient();
  const { reflection: keepers } = talksWork(client, trajectory);
  const form = useKeptForm({ schema: TypedReflection, start: start.value, keepers });
  const saved = trajectory.reflections.find((one) => one.week === week);
  return (
    <form
      className={classes.form}
      aria-label={texts.form(week)}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => void keepers.flush()}
    >
      {start.older !== null && (
        <OlderText
          place={trajectoryDraftPlace(trajectory, 'trajectoryReflection')}
          form={form}
          older={start.older}
        />
      )}
      {(['pupil', 'guardian', 'teacher', 'worked', 'next'] as const).map((field) => (
        <FormTextArea
          key={field}
          control={form.control}
          name={`content.${field}`}
          label={texts.fields[field]}
          description={field === 'worked' ? texts.workedHelp : undefined}
          minRows={2}
          maxLength={LONGEST}
        />
      ))}
      <KeptState keepers={keepers} updatedAt={saved?.updatedAt ?? trajectory.updatedAt} />
    </form>
  );
}
