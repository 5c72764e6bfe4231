import { drawings } from '../../../electron/contract/drawings';
import classes from './Questions.module.css';

type DrawingProps = {
  readonly paths: (typeof drawings)['faces'][number]['drawing'];
  /** Null where the words beside it say the same. */
  readonly says: string | null;
};

/** One of our own line drawings. */
export function Drawing({ paths, says }: DrawingProps) {
  const named =
    says === null ? ({ 'aria-hidden': true } as const) : { role: 'img', 'aria-label': says };
  return (
    <svg {...named} className={classes.drawing} viewBox={`0 0 ${drawings.size} ${drawings.size}`}>
      {paths.map(({ as, d }) => (
        <path key={d} className={classes[as]} d={d} />
      ))}
    </svg>
  );
}
