import { Button, Modal } from '@mantine/core';
import type { CasusPart } from '../../../../electron/contract/casus';
import { casusSections } from '../../../../electron/contract/casus-sections';
import type { CasusSection } from '../../../../electron/contract/casus-sections';
import { sectionName } from '../sections';
import { gateTexts as texts } from '../texts';
import classes from './Dialogs.module.css';

type MoveDialogProps = {
  readonly part: CasusPart;
  readonly onChoose: (section: CasusSection) => void;
  readonly onClose: () => void;
};

/** To which section a part goes. */
export function MoveDialog({ part, onChoose, onClose }: MoveDialogProps) {
  return (
    <Modal opened onClose={onClose} title={texts.moveTitle} size="lg" returnFocus={false}>
      <div className={classes.choices}>
        {casusSections
          .filter((section) => section !== part.section)
          .map((section) => (
            <Button key={section} variant="default" onClick={() => onChoose(section)}>
              {sectionName(section)}
            </Button>
          ))}
      </div>
    </Modal>
  );
}
