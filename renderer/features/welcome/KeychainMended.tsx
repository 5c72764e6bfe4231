import { Button } from '@mantine/core';
import { Callout } from '../../ui/Callout';
import { FormActions } from '../../ui/FieldGroup';
import { welcomeTexts } from './texts';
import { WelcomeStep } from './WelcomeStep';

type KeychainMendedProps = { readonly entering: boolean; readonly onNext: () => void };

/** The keychain was missing and has been filled again: said once, because it may mean something. */
export function KeychainMended({ entering, onNext }: KeychainMendedProps) {
  const { title, text, next } = welcomeTexts.keychainMended;
  return (
    <WelcomeStep title={title}>
      <Callout kind="success" role="status">
        <p>{text}</p>
      </Callout>
      <FormActions>
        <Button loading={entering} onClick={onNext}>
          {next}
        </Button>
      </FormActions>
    </WelcomeStep>
  );
}
