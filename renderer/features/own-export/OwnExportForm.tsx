import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { CaseFileId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { FormStack } from '../../ui/FieldGroup';
import { FormCheckbox } from '../../ui/forms/FormCheckbox';
import { IconFileExport } from '../../ui/icons/icons';
import { ArchiveProgress } from '../exchange/ArchiveProgress';
import { useCancelOnLeave } from '../exchange/use-cancel-on-leave';
import { WrittenDialog } from '../exchange/WrittenDialog';
import classes from './OwnExport.module.css';
import { ownExportTexts as texts } from './texts';

const Values = z.object({ withPdf: z.boolean(), withPrivateNotes: z.boolean() });

/** What is in it, what can be left out, and the button that makes it. Null: of the whole vault. */
export function OwnExportForm({ caseFileId }: { readonly caseFileId: CaseFileId | null }) {
  const words = caseFileId === null ? texts.whole : texts.one;
  const make = useMutation({
    // The words are gone from the screen's memory as soon as nobody looks at them.
    gcTime: 0,
    mutationFn: (asked: z.output<typeof Values>) =>
      valueOf(api.ownExport.export({ caseFileId, ...asked })),
  });
  useCancelOnLeave(make.isPending);
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { withPdf: true, withPrivateNotes: true },
  });
  const submit = handleSubmit((asked) => make.mutate(asked));
  const written = make.data?.written ?? null;
  const failed = make.error !== null && codeOf(make.error) !== 'CANCELLED';
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <FormStack>
        <div>
          <p className={classes.label}>{texts.what}</p>
          <ul className={classes.list}>
            {(caseFileId === null ? texts.wholeItems : texts.oneItems).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p className={classes.quiet}>{texts.stays}</p>
        </div>
        <FormCheckbox
          control={control}
          name="withPdf"
          label={caseFileId === null ? texts.withPdf : texts.withPdfOne}
          description={texts.withPdfHelp}
          disabled={make.isPending}
        />
        <FormCheckbox
          control={control}
          name="withPrivateNotes"
          label={texts.withPrivate}
          description={texts.withPrivateHelp}
          disabled={make.isPending}
        />
        <p className={classes.quiet}>{texts.lock}</p>
        {failed && <CodeNote error={make.error} />}
        {make.isPending ? (
          <ArchiveProgress job="export" title={texts.writing} />
        ) : (
          <div>
            <Button type="submit" leftSection={<IconFileExport size={18} />}>
              {words.start}
            </Button>
          </div>
        )}
        <HowToOpen file={caseFileId === null ? texts.fileAll : texts.fileOne} />
      </FormStack>
      {written !== null && (
        <WrittenDialog written={written} what={words.written} onClose={make.reset}>
          <p>
            {texts.dossiers(written.dossierCount)} {texts.care}
          </p>
        </WrittenDialog>
      )}
    </form>
  );
}

function HowToOpen({ file }: { readonly file: string }) {
  return (
    <div>
      <p className={classes.label}>{texts.open}</p>
      <p className={classes.quiet}>{texts.openText}</p>
      {texts.commands(file).map((command) => (
        <p key={command}>
          <code className={classes.command}>{command}</code>
        </p>
      ))}
    </div>
  );
}
