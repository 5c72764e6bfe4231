import type { Tone } from './tone';
import { cx } from './cx';
import { VisuallyHidden } from './VisuallyHidden';
import classes from './HighlightedText.module.css';

export type TextSegment = {
  readonly text: string;
  /** Without a tone it is ordinary text. */
  readonly tone?: Tone | undefined;
  /** What the mark means, for who does not see the colour: "naam van een persoon". */
  readonly label?: string | undefined;
  /** Given to `onPick`; a segment with an id is a button then. */
  readonly id?: string | undefined;
  readonly strong?: boolean | undefined;
};

type HighlightedTextProps = {
  readonly segments: readonly TextSegment[];
  readonly onPick?: ((id: string) => void) | undefined;
  readonly pickedId?: string | undefined;
};

/** Text with marked parts; line breaks are kept. */
export function HighlightedText({ segments, onPick, pickedId }: HighlightedTextProps) {
  return (
    <div className={classes.text}>
      {segments.map((segment, index) => (
        <Segment
          key={`${index}-${segment.id ?? ''}`}
          segment={segment}
          onPick={onPick}
          picked={segment.id !== undefined && segment.id === pickedId}
        />
      ))}
    </div>
  );
}

type SegmentProps = {
  readonly segment: TextSegment;
  readonly onPick: ((id: string) => void) | undefined;
  readonly picked: boolean;
};

function Segment({ segment, onPick, picked }: SegmentProps) {
  const { text, tone, label, id, strong } = segment;
  if (tone === undefined) return text;
  const words = (
    <>
      {text}
      {label !== undefined && <VisuallyHidden> ({label})</VisuallyHidden>}
    </>
  );
  const className = cx(classes.mark, strong === true && classes.strong);
  if (id === undefined || onPick === undefined) {
    return (
      <mark className={className} data-tone={tone} title={label}>
        {words}
      </mark>
    );
  }
  return (
    <mark className={className} data-tone={tone} data-picked={picked || undefined} title={label}>
      <button
        type="button"
        className={classes.button}
        aria-pressed={picked}
        onClick={() => onPick(id)}
      >
        {words}
      </button>
    </mark>
  );
}
