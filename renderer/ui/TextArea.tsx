import { Textarea } from '@mantine/core';
import type { TextareaProps } from '@mantine/core';
import { cx } from './cx';
import classes from './TextArea.module.css';

export type TextAreaProps = Omit<TextareaProps, 'autosize' | 'classNames'>;

/** Running text: grows with what is written, lines of at most 72 characters. */
export function TextArea({ minRows = 3, ...rest }: TextAreaProps) {
  return (
    <Textarea
      autosize
      minRows={minRows}
      spellCheck
      classNames={{ root: cx(classes.root) }}
      {...rest}
    />
  );
}
