import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../../electron/contract/casus';
import { searchedSentence } from '../../../../electron/contract/casus-words';
import { Callout } from '../../../ui/Callout';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { findingPlaces } from '../hits/hit-words';
import { partNames } from '../sections';
import { Checklist } from './Checklist';
import type { Jump } from './Checklist';
import { ReadingView } from './ReadingView';
import { releaseTexts as texts } from './texts';
import { useRelease } from './use-release';

type ReleaseDialogProps = {
  readonly casus: Casus;
  readonly onClose: () => void;
  /** Closes it and goes to what is still to be done. */
  readonly onJump: Jump;
};

/** The last questions before a casus is fixed; what is not done yet has a way to it. */
export function ReleaseDialog({ casus, onClose, onJump }: ReleaseDialogProps) {
  // Of the text that was read, and of what was confirmed in it: another text is read again.
  const [read, setRead] = useState<string | null>(null);
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { release } = useRelease();
  const { label, versionNumber, keptSure, textHash, checklist } = casus;
  const readAloud = read === textHash;
  const kept = `${textHash} ${keptSure}`;
  const keptConfirmed = confirmed === kept;
  const items = checklist.map(({ item, open }) => ({
    item,
    open: item === 'readAloud' ? (readAloud ? 0 : 1) : open,
  }));
  const ready = items.every(({ open }) => open === 0) && (keptSure === 0 || keptConfirmed);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const outcome = await release({ keptSure, textHash });
    setBusy(false);
    // Also when it failed: the reason stands above the casus.
    if (outcome !== 'textChanged') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.title(label, versionNumber)} size={820}>
      <FormStack>
        <p>
          {texts.text} {searchedSentence}
        </p>
        <Checklist items={items} onJump={onJump} />
        {read !== null && !readAloud && (
          <Callout kind="warn" role="alert" title={texts.textChanged}>
            {texts.textChangedText}
          </Callout>
        )}
        <ReadingView casus={casus} />
        <Checkbox
          label={texts.readAloud}
          description={texts.readAloudHint}
          checked={readAloud}
          onChange={(event) => setRead(event.currentTarget.checked ? textHash : null)}
        />
        {keptSure > 0 && (
          <Kept
            casus={casus}
            confirmed={keptConfirmed}
            onConfirm={(yes) => setConfirmed(yes ? kept : null)}
          />
        )}
        <FormActions>
          <Button disabled={!ready} loading={busy} onClick={() => void confirm()}>
            {texts.release}
          </Button>
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
        </FormActions>
      </FormStack>
    </Modal>
  );
}

type KeptProps = {
  readonly casus: Casus;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
};

/** What surely points at somebody and stays all the same: asked once more. */
function Kept({ casus, confirmed, onConfirm }: KeptProps) {
  const names = partNames(casus.parts);
  const kept = findingPlaces(casus).filter(
    ({ finding }) => finding.state === 'keep' && finding.certainty === 'sure',
  );
  return (
    <Callout kind="warn" title={texts.keptList}>
      <ul data-vault>
        {kept.map(({ partId, finding }) => (
          <li key={finding.id}>
            <strong>{finding.surface}</strong> {texts.keptIn(names.get(partId) ?? '')}
          </li>
        ))}
      </ul>
      <Checkbox
        label={texts.confirmKept}
        checked={confirmed}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
      />
    </Callout>
  );
}
