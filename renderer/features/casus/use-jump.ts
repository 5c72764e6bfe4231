import type { Casus } from '../../../electron/contract/casus';
import { focusIn } from './focus-in';
import { useGateTools } from './gate-tools';
import type { Jump } from './release/Checklist';
import { sectionElementId } from './sections';

/** From the checklist to where an item is done, after the dialog has gone. */
export const useJump = (casus: Casus): Jump => {
  const { editors, openDialog } = useGateTools();
  const go: Jump = (item) => {
    if (item === 'basis') return openDialog({ kind: 'facts' });
    if (item === 'questions' || item === 'leftovers') {
      return focusIn(document.getElementById('open-questions'));
    }
    if (item === 'meter') return focusIn(document.getElementById('meter'));
    const [first] = casus.parts;
    if (first !== undefined) return editors.focus(first.id);
    return focusIn(document.getElementById(sectionElementId('learningQuestion')));
  };
  // A dialog that closes gives the focus back first.
  return (item) => void setTimeout(() => go(item), 50);
};
