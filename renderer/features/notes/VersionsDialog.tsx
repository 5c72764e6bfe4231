import { Button, Modal, Radio, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Note } from '../../../electron/contract/notes';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { Callout } from '../../ui/Callout';
import { ErrorNote } from '../../ui/ErrorNote';
import { Tag } from '../../ui/Tag';
import { kindTones } from './kind-tones';
import { dayAndTime, dayOf, shortMoment } from './moments';
import { contentOf, formOfNote } from './note-form';
import { NoteBody, noteTitle } from './NoteBody';
import { noteTexts, versionTexts } from './texts';
import { notify } from './undo-notice';
import { useChange } from './use-note-actions';
import { useVersions } from './use-notes';
import { useShown } from './use-shown';
import classes from './Notes.module.css';

type VersionsDialogProps = {
  readonly note: Note | null;
  /** Nothing can be put back: names are hidden or the file is archived. */
  readonly fixed: boolean;
  readonly onClose: () => void;
};

/** Every saved version of a note; an older one is put back by saving it as the next version. */
export function VersionsDialog({ note, fixed, onClose }: VersionsDialogProps) {
  return (
    <Modal opened={note !== null} onClose={onClose} title={versionTexts.title} size="xl">
      {note !== null && <Versions key={note.id} note={note} fixed={fixed} onClose={onClose} />}
    </Modal>
  );
}

type VersionsProps = Omit<VersionsDialogProps, 'note'> & { readonly note: Note };

function Versions({ note, fixed, onClose }: VersionsProps) {
  const { data: versions, error } = useVersions(note.id);
  const [today] = useState(() => dayOf(new Date()));
  const [picked, setPicked] = useState(note.version);
  const change = useChange(note.caseFileId);
  const version = versions?.find((each) => each.version === picked);
  const texts = useMemo(
    () =>
      version === undefined
        ? []
        : [version.title, version.observation, version.interpretation, ...version.tags],
    [version],
  );
  const shown = useShown(note.caseFileId, texts);

  if (error !== null) {
    const { title, text } = errorText(codeOf(error));
    return <ErrorNote what={title} next={text} />;
  }
  if (versions === undefined || version === undefined) return <p>{versionTexts.loading}</p>;

  const putBack = async (): Promise<void> => {
    const { id, caseFileId } = note;
    const content = contentOf(formOfNote(version, note.version));
    const done = await change(() =>
      valueOf(api.notes.save({ id, caseFileId, version: note.version, content })),
    );
    if (!done) return;
    notify(versionTexts.restored);
    onClose();
  };

  return (
    <div className={classes.versions}>
      <Radio.Group
        label={versionTexts.list}
        value={String(picked)}
        onChange={(value) => setPicked(Number(value))}
      >
        <Stack gap={0}>
          {versions.map((each) => (
            <Radio
              key={each.version}
              value={String(each.version)}
              label={`${versionTexts.version(each.version)}${
                each.version === note.version ? ` (${versionTexts.current})` : ''
              }`}
              description={shortMoment(each.savedAt, today)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className={classes.versionText} aria-live="polite">
        <div className={classes.tags}>
          <Tag tone={kindTones[version.kind]}>{noteTexts.kinds[version.kind]}</Tag>
          <strong>{noteTitle(version, shown)}</strong>
          <span className={classes.help}>
            {dayAndTime({ day: version.occurredOn, time: version.occurredAt }, today)}
          </span>
        </div>
        <NoteBody note={version} shown={shown} />
        {fixed && <Callout kind="info">{noteTexts.namesHidden}</Callout>}
        {version.version !== note.version && (
          <div>
            <Button variant="default" disabled={fixed} onClick={() => void putBack()}>
              {versionTexts.restore}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
