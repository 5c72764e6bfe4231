import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { CaseFile } from '../../../../electron/contract/case-files';
import type { ComposedHandover, HandoverProfile } from '../../../../electron/contract/handover';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useShown } from '../../notes/use-shown';
import { MakeDialog } from '../make/MakeDialog';
import { handoverTabTexts } from '../texts';
import { useChosenProfile, useComposed } from '../use-handover';
import classes from './Compose.module.css';
import { ItemLists } from './ItemLists';
import { PreviewDialog } from './PreviewDialog';
import { SummaryPart } from './SummaryPart';
import { composeTexts as texts } from './texts';
import { useComposition } from './use-composition';

/** Choose the reader, see what goes along and what stays behind, and make the file. */
export function ComposePart({ file }: { readonly file: CaseFile }) {
  const { profiles, profile, choose, error } = useChosenProfile();
  if (error !== null) return <CodeNote error={error} />;
  if (profile === null) return null;
  return (
    <ComposeFor
      key={profile.id}
      file={file}
      profile={profile}
      reader={<ReaderChoice profiles={profiles} profile={profile} onChoose={choose} />}
    />
  );
}

type ReaderChoiceProps = {
  readonly profiles: readonly HandoverProfile[];
  readonly profile: HandoverProfile;
  readonly onChoose: (id: HandoverProfile['id']) => void;
};

/** For whom it is: the profile says what that reader needs. Names of own profiles may hold a name. */
export function ReaderChoice({ profiles, profile, onChoose }: ReaderChoiceProps) {
  const shown = useShown(
    null,
    profiles.map(({ content }) => content.name),
  );
  return (
    <Select
      label={texts.reader}
      className={classes.reader}
      allowDeselect={false}
      data={profiles.map(({ id, content }) => ({
        value: id,
        label: shown(content.name) ?? handoverTabTexts.hidden,
      }))}
      value={profile.id}
      onChange={(value) => {
        const chosen = profiles.find(({ id }) => id === value);
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    />
  );
}

type ComposeForProps = {
  readonly file: CaseFile;
  readonly profile: HandoverProfile;
  readonly reader: React.ReactNode;
};

function ComposeFor({ file, profile, reader }: ComposeForProps) {
  const { data, error } = useComposed({ caseFileId: file.id, profileId: profile.id });
  if (data !== undefined) return <Composed composed={data} reader={reader} />;
  return (
    <div className={classes.compose}>
      <div className={classes.bar}>{reader}</div>
      {error === null ? <p role="status">{texts.reading}</p> : <CodeNote error={error} />}
    </div>
  );
}

type ComposedProps = Pick<ComposeForProps, 'reader'> & { readonly composed: ComposedHandover };

function Composed({ composed, reader }: ComposedProps) {
  const { hidden } = usePrivacy();
  const composition = useComposition(composed);
  const [dialog, setDialog] = useState<'make' | 'preview' | null>(null);
  const { caseFileId, profile, shownHash, goes, stays } = composed;
  const open = (which: 'make' | 'preview') => (): void => {
    // What was typed last is part of what is shown and made.
    void composition.keepers.flush().then((saved) => {
      if (saved) setDialog(which);
    });
  };
  const away = hidden ? { disabled: true, title: handoverTabTexts.namesHidden } : {};
  return (
    <div className={classes.compose}>
      <div className={classes.bar}>
        {reader}
        <div className={classes.actions}>
          <Button variant="default" {...away} onClick={open('preview')}>
            {texts.preview}
          </Button>
          <Button {...away} onClick={open('make')}>
            {texts.make}
          </Button>
        </div>
      </div>
      <SummaryPart composed={composed} composition={composition} />
      <ItemLists composed={composed} composition={composition} />
      {dialog === 'preview' && (
        <PreviewDialog
          caseFileId={caseFileId}
          profileId={profile.id}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'make' && (
        <MakeDialog
          profile={profile}
          files={[{ caseFileId, shownHash }]}
          counts={{ goes, stays }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}
