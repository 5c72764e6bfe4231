import { PasswordInput } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useState } from 'react';
import { IconEye, IconEyeOff } from './icons/icons';
import { StrengthMeter } from './StrengthMeter';
import type { StrengthScore } from './StrengthMeter';
import { uiTexts } from './texts';

export type PasswordFieldProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** Shows the meter; leave out where a password is only asked for. */
  readonly strength?:
    { readonly score: StrengthScore; readonly advice?: string | undefined } | undefined;
  readonly autoComplete?: 'current-password' | 'new-password' | 'off' | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: ComponentPropsWithRef<'input'>['ref'];
};

function EyeIcon({ reveal }: { readonly reveal: boolean }) {
  return reveal ? <IconEyeOff /> : <IconEye />;
}

/** A secret with a button that shows it, and a meter that says its strength in words. */
export function PasswordField(props: PasswordFieldProps) {
  const { onChange, strength, autoComplete = 'off', name, onBlur, ref, ...rest } = props;
  const [visible, setVisible] = useState(false);
  const { label, value, description, error, autoFocus = false, disabled = false } = rest;
  return (
    <div>
      <PasswordInput
        label={label}
        value={value}
        description={description}
        error={error}
        autoFocus={autoFocus}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
        visible={visible}
        onVisibilityChange={setVisible}
        visibilityToggleIcon={EyeIcon}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{
          'aria-label': visible ? uiTexts.hidePassword : uiTexts.showPassword,
          // The name says what the button does; a pressed state besides would say it twice.
          'aria-pressed': undefined,
          title: visible ? uiTexts.hidePassword : uiTexts.showPassword,
        }}
        autoComplete={autoComplete}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        {...(name !== undefined && { name })}
        {...(onBlur !== undefined && { onBlur })}
        {...(ref !== undefined && { ref })}
      />
      {strength !== undefined && value !== '' && (
        <StrengthMeter score={strength.score} advice={strength.advice} />
      )}
    </div>
  );
}
