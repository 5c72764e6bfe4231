import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { OpenedArchive } from '../../../electron/contract/exchange';
import { codeOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormPassword } from '../../ui/forms/FormPassword';
import { Section } from '../../ui/Section';
import { ArchiveProgress } from '../exchange/ArchiveProgress';
import { receivingTexts } from './texts';
import { toldWords } from './told-words';
import { useOpenFile } from './use-receiving';
import type { LockedFile } from './use-receiving';

const texts = receivingTexts.unlock;

const Form = z.object({ passphrase: z.string().trim().min(1, texts.missing).max(256) });

type UnlockFileProps = {
  readonly picked: LockedFile;
  readonly onOpened: (opened: OpenedArchive) => void;
  readonly onOther: () => void;
};

/** The six words, or the own key; then the whole file is read and checked. */
export function UnlockFile({ picked, onOpened, onOther }: UnlockFileProps) {
  const { file, lock } = picked;
  const open = useOpenFile();
  const form = useForm<z.output<typeof Form>>({
    resolver: zodResolver(Form),
    defaultValues: { passphrase: '' },
  });
  const start = (passphrase: string | null): void =>
    open.mutate({ token: file.token, passphrase }, { onSuccess: onOpened });
  const submit = form.handleSubmit(({ passphrase }) => start(toldWords(passphrase)));
  const stopped = open.error !== null && codeOf(open.error) === 'CANCELLED';

  return (
    <Section title={texts.title} text={texts.file(file.name)}>
      {open.error !== null && !stopped && <CodeNote error={open.error} />}
      {open.isPending && <ArchiveProgress job="import" />}
      <form noValidate hidden={open.isPending} onSubmit={(event) => void submit(event)}>
        <FormStack>
          {lock === 'key' ? (
            <p>{texts.key}</p>
          ) : (
            <FormPassword
              control={form.control}
              name="passphrase"
              label={texts.words}
              description={texts.wordsHelp}
              autoComplete="off"
              autoFocus
            />
          )}
          <FormActions>
            {lock === 'key' ? (
              <Button onClick={() => start(null)}>{texts.openWithKey}</Button>
            ) : (
              <Button type="submit">{texts.open}</Button>
            )}
            <Button variant="default" onClick={onOther}>
              {texts.other}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Section>
  );
}
