import type { ReactNode } from 'react';
import type { Tone } from './tone';
import classes from './Tag.module.css';

type TagProps = {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
};

/** A word or two about a thing. Its colour repeats what the word says. */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
