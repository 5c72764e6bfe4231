import type { Highlighted } from '../../../electron/contract/search';
import {
  IconBolt,
  IconEye,
  IconFolder,
  IconMessages,
  IconNote,
  IconShieldLock,
  IconUser,
} from '../../ui/icons/icons';
import { Tag } from '../../ui/Tag';
import type { Entry, EntryIcon } from './entries';
import classes from './Search.module.css';

const icons: Readonly<Record<EntryIcon, typeof IconNote>> = {
  pupil: IconUser,
  caseFile: IconFolder,
  note: IconNote,
  privateNote: IconShieldLock,
  guardianContact: IconMessages,
  concernSignal: IconEye,
  action: IconBolt,
};

function Pieces({ pieces }: { readonly pieces: Highlighted }) {
  return pieces.map(({ text, match }, at) =>
    match ? (
      <mark key={at} className={classes.match}>
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    ),
  );
}

type SearchOptionProps = {
  readonly entry: Entry;
  readonly active: boolean;
  readonly onHover: (id: string) => void;
  readonly onChoose: (entry: Entry) => void;
};

export function SearchOption({ entry, active, onHover, onChoose }: SearchOptionProps) {
  const { id, title, sub, snippet, tag } = entry;
  const Icon = icons[entry.icon];
  return (
    // Keys are the field's: it has the focus and names this option as the active one.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> can hold text alone
      role="option"
      aria-selected={active}
      className={classes.option}
      onMouseMove={() => {
        if (!active) onHover(id);
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(entry)}
    >
      <span className={classes.icon}>
        <Icon />
      </span>
      <span className={classes.words}>
        <span className={classes.title}>
          <Pieces pieces={title} />
        </span>
        {sub !== '' && <span className={classes.sub}> {sub}</span>}
        {snippet.length > 0 && (
          <span className={classes.snippet}>
            <Pieces pieces={snippet} />
          </span>
        )}
      </span>
      {tag !== null && <Tag>{tag}</Tag>}
    </div>
  );
}
