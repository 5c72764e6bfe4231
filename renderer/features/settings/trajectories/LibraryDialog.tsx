import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { goalThemes } from '../../../../electron/contract/trajectory-groups';
import type { GoalLibraryItem } from '../../../../electron/contract/trajectory-groups';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { FormErrors } from '../../../ui/forms/form-errors';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { notify } from '../../notes/undo-notice';
import { DraftDialog } from '../../trajectory-groups/DraftDialog';
import { libraryTexts as themeTexts } from '../../trajectory-groups/library/texts';
import { draftOf, LibraryForm, readLibraryForm } from './library-form';
import { libraryTexts as texts } from './texts';

type LibraryDialogProps = {
  /** Null: a new one, or one of the app's that was never changed. */
  readonly id: GoalLibraryItem['id'];
  readonly start: LibraryForm;
  readonly onClose: () => void;
};

const themes = goalThemes.map((value) => ({ value, label: themeTexts.themes[value] }));
const translate = (code: string): string => texts.errors[code] ?? code;

/** Adds or changes an example. A half-typed one comes first: it says itself which one it is. */
export function LibraryDialog({ id, start, onClose }: LibraryDialogProps) {
  const client = useQueryClient();
  const save = async (form: LibraryForm, overNewer: boolean): Promise<void> => {
    const { builtIn } = form;
    const listed = overNewer ? await valueOf(api.goalLibrary.list({})) : [];
    const newest = listed.find((one) =>
      builtIn === null ? one.id === id : one.builtIn === builtIn,
    );
    const to = newest === undefined ? { id, version: form.version } : newest;
    await valueOf(
      api.goalLibrary.save({ id: to.id, version: to.version, builtIn, draft: draftOf(form) }),
    );
    await client.invalidateQueries({ queryKey: keys.goalLibrary });
    notify(texts.saved);
  };
  return (
    <DraftDialog
      titleOf={({ kind, builtIn }) =>
        texts.titles[kind][id === null && builtIn === null ? 'add' : 'change']
      }
      saveLabel={texts.save}
      place={{ kind: 'goalLibraryItem', caseFileId: null, targetId: id }}
      start={start}
      resolver={zodResolver(LibraryForm)}
      read={readLibraryForm}
      save={save}
      onClose={onClose}
    >
      {({ control, getValues }) => {
        const isGoal = getValues('kind') === 'goal';
        return (
          <FormErrors translate={translate}>
            <FormTextArea
              control={control}
              name="text"
              label={isGoal ? texts.goal : texts.question}
              description={isGoal ? texts.goalHint : texts.questionHint}
              minRows={2}
            />
            <FormSelect control={control} name="theme" label={texts.theme} data={themes} />
            {isGoal && (
              <>
                <FormTextArea
                  control={control}
                  name="situation"
                  label={texts.situation}
                  description={texts.situationHint}
                  minRows={2}
                />
                <FormTextArea control={control} name="target" label={texts.target} minRows={2} />
                <FormTextArea control={control} name="measure" label={texts.measure} minRows={2} />
                <FormTextInput
                  control={control}
                  name="helperQuestion"
                  label={texts.helperQuestion}
                />
                <FormTextInput
                  control={control}
                  name="pupilText"
                  label={texts.pupilText}
                  description={texts.pupilTextHint}
                />
              </>
            )}
          </FormErrors>
        );
      }}
    </DraftDialog>
  );
}
