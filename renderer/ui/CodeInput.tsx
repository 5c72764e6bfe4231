import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { caretAfter, readCode, readCrockford, writeCode } from './code-format';
import { cx } from './cx';
import { uiTexts } from './texts';
import classes from './CodeInput.module.css';

type CodeInputProps = {
  readonly label: ReactNode;
  /** Only the characters that count: upper case, no dashes. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many characters count. */
  readonly length: number;
  readonly group?: number | undefined;
  readonly read?: ((character: string) => string) | undefined;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly autoFocus?: boolean | undefined;
  readonly disabled?: boolean | undefined;
};

/** A long code in one field: typed or pasted in any writing, shown in groups, caret kept in place. */
export function CodeInput(props: CodeInputProps) {
  const { label, value, onChange, length, group = 4, read = readCrockford } = props;
  const { description, error, autoFocus = false, disabled = false } = props;
  const shape = { length, group, read };
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);

  // React puts the caret at the end when the written form differs from what was typed.
  useLayoutEffect(() => {
    if (caret.current === null || input.current !== document.activeElement) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);

  const change = (event: ChangeEvent<HTMLInputElement>): void => {
    const typed = event.currentTarget.value;
    const before = typed.slice(0, event.currentTarget.selectionStart ?? typed.length);
    caret.current = caretAfter(readCode(before, shape).length, shape);
    onChange(readCode(typed, shape));
  };

  return (
    <div>
      <TextInput
        ref={input}
        label={label}
        description={description}
        error={error}
        autoFocus={autoFocus}
        disabled={disabled}
        value={writeCode(value, shape)}
        onChange={change}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        classNames={{ input: cx(classes.input) }}
      />
      <p className={classes.count} aria-hidden="true">
        {uiTexts.codeProgress(value.length, length)}
      </p>
    </div>
  );
}
