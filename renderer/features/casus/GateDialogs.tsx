import { Modal } from '@mantine/core';
import type { Casus, CasusPart } from '../../../electron/contract/casus';
import { usePrivacy } from '../../app/privacy';
import { FactsDialog } from './dialogs/FactsDialog';
import { MoveDialog } from './dialogs/MoveDialog';
import { PartnerDialog } from './dialogs/PartnerDialog';
import { ReplacementsDialog } from './dialogs/ReplacementsDialog';
import { SourcesDialog } from './dialogs/SourcesDialog';
import type { GateDialog } from './gate-dialogs';
import { useGateTools } from './gate-tools';
import { useParts } from './parts/use-parts';
import type { Jump } from './release/Checklist';
import { LogDialog } from './release/LogDialog';
import { Pages } from './release/Pages';
import { ReleaseDialog } from './release/ReleaseDialog';
import { partsOf } from './sections';
import { gateTexts as texts } from './texts';
import { useJump } from './use-jump';

type GateDialogsProps = {
  readonly casus: Casus;
  readonly dialog: GateDialog | null;
  readonly onClose: () => void;
};

/** The dialog of the gate that is open. */
export function GateDialogs({ casus, dialog, onClose }: GateDialogsProps) {
  const goTo = useJump(casus);
  const { hidden } = usePrivacy();
  const jump: Jump = (item) => {
    onClose();
    goTo(item);
  };
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'facts':
      return <FactsDialog casus={casus} onClose={onClose} />;
    case 'preview':
      return (
        <Modal opened onClose={onClose} title={texts.previewTitle} size="xl">
          <Pages casus={casus} versionNumber={null} />
        </Modal>
      );
    case 'release':
      // What was kept stands in it as it was typed. It comes back with the names, to be read anew.
      return hidden ? null : <ReleaseDialog casus={casus} onClose={onClose} onJump={jump} />;
    case 'log':
      return <LogDialog casus={casus} onClose={onClose} />;
    case 'replacements':
      return <ReplacementsDialog casus={casus} onClose={onClose} />;
    case 'sources':
      return <SourcesDialog casus={casus} place={dialog} onClose={onClose} />;
    case 'partner':
      return <Partner casus={casus} next={dialog.next} onClose={onClose} />;
    case 'move':
    default:
      return <Move casus={casus} part={dialog.part} onClose={onClose} />;
  }
}

type PartnerProps = {
  readonly casus: Casus;
  readonly next: 'type' | 'pull' | CasusPart;
  readonly onClose: () => void;
};

function Partner({ casus, next, onClose }: PartnerProps) {
  const { openDialog } = useGateTools();
  const { type, move } = useParts();
  const questions = partsOf(casus, 'partnerQuestion');
  const section = 'partnerQuestion';
  const choose = (partner: string): void => {
    if (next === 'pull') return openDialog({ kind: 'sources', section, partner });
    onClose();
    if (next === 'type') void type({ section, partner });
    else {
      const index = questions.findIndex(({ id }) => id === next.id);
      void move(next.id, { section, partner, index: Math.max(0, index) });
    }
    return undefined;
  };
  return (
    <PartnerDialog
      now={typeof next === 'string' ? null : next.partner}
      taken={questions.flatMap(({ partner }) => (partner === null ? [] : [partner]))}
      onChoose={choose}
      onClose={onClose}
    />
  );
}

type MoveProps = {
  readonly casus: Casus;
  readonly part: CasusPart;
  readonly onClose: () => void;
};

function Move({ casus, part, onClose }: MoveProps) {
  const { openDialog } = useGateTools();
  const { move } = useParts();
  return (
    <MoveDialog
      part={part}
      onClose={onClose}
      onChoose={(section) => {
        // A question needs to know for whom: that dialog moves it there.
        if (section === 'partnerQuestion') return openDialog({ kind: 'partner', next: part });
        onClose();
        void move(part.id, { section, partner: null, index: partsOf(casus, section).length });
        return undefined;
      }}
    />
  );
}
