import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { OutputOf } from '../../../electron/contract/contract';
import type { exchange } from '../../../electron/contract/exchange';
import { Day } from '../../../electron/contract/ids';
import type { FileToken } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormCheckbox } from '../../ui/forms/FormCheckbox';
import { uiTexts } from '../../ui/texts';
import { dayOf } from '../notes/moments';
import { notify } from '../notes/undo-notice';
import classes from './Exchange.module.css';
import { KeyWords } from './KeyWords';
import { roleName } from './reader-name';
import { readersTexts } from './texts';
import { useAddContact } from './use-exchange';

const texts = readersTexts.add;

type Found = OutputOf<(typeof exchange)['exchange.readKeyFile']> & { readonly token: FileToken };
type AddContactDialogProps = { readonly found: Found; readonly onClose: () => void };

const Form = z.object({ compared: z.boolean() });

/** What a key file says, before it is kept; whether both compared its words is asked here, and can wait. */
export function AddContactDialog({ found, onClose }: AddContactDialogProps) {
  const { hidden } = usePrivacy();
  const { file, words, known, replaces, token } = found;
  const add = useAddContact();
  const form = useForm<z.output<typeof Form>>({
    resolver: zodResolver(Form),
    defaultValues: { compared: false },
  });
  const submit = form.handleSubmit(async ({ compared }) => {
    const verifiedOn = compared ? Day.parse(dayOf(new Date())) : null;
    await add.mutateAsync({ token, verifiedOn }).then(
      () => {
        notify(texts.added);
        onClose();
      },
      // Told in the dialog itself.
      () => undefined,
    );
  });
  return (
    <Modal opened={!hidden} title={texts.title} size="lg" onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <FormStack>
          <p>{texts.says}</p>
          <dl className={classes.facts}>
            <dt>{texts.name}</dt>
            <dd>{file.name}</dd>
            <dt>{texts.role}</dt>
            <dd>{roleName(file.role)}</dd>
            <dt>{texts.school}</dt>
            <dd>{file.school}</dd>
          </dl>
          <p className={classes.label}>{texts.words}</p>
          <KeyWords label={texts.words} words={words} />
          {known !== null && (
            <Callout kind="info" role="status">
              <p>{texts.known(known.name)}</p>
            </Callout>
          )}
          {known === null && replaces !== null && (
            <Callout kind="danger" title={texts.replaces(replaces.name)} role="alert">
              <p>{texts.replacesText}</p>
            </Callout>
          )}
          {known === null && (
            <>
              <FormCheckbox
                control={form.control}
                name="compared"
                label={texts.compared}
                description={texts.later}
              />
              {add.error !== null && <CodeNote error={add.error} />}
            </>
          )}
          <FormActions>
            {known === null && (
              <Button type="submit" loading={add.isPending}>
                {texts.save}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
