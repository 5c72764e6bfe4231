import { Button, Menu } from '@mantine/core';
import type { Casus } from '../../../electron/contract/casus';
import type { CasusSection } from '../../../electron/contract/casus-sections';
import { useGateTools } from './gate-tools';
import classes from './Gate.module.css';
import { partsOf, sectionElementId, sectionName, sectionStates } from './sections';
import type { SectionState } from './sections';
import { gateTexts as texts } from './texts';
import { IconList } from '../../ui/icons/icons';

/** How far the casus is, and a way to any section by keyboard: into its text, or to its buttons. */
export function SectionsMenu({ casus }: { readonly casus: Casus }) {
  const { editors } = useGateTools();
  const states = sectionStates(casus);
  const filled = states.filter((state) => state.filled).length;
  const jump = (section: CasusSection): void => {
    const place = document.getElementById(sectionElementId(section));
    place?.scrollIntoView({ block: 'start' });
    const [first] = partsOf(casus, section);
    if (first === undefined) place?.querySelector('button')?.focus({ preventScroll: true });
    else editors.focus(first.id);
  };
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconList />}>
          {texts.sections}
          <span className={classes.progress}>{texts.sectionsFilled(filled, states.length)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.sectionsList ?? ''}>
        {states.map((state) => (
          <Menu.Item key={state.section} onClick={() => jump(state.section)}>
            <span className={classes.sectionItem}>
              {sectionName(state.section)}
              <span
                className={classes.sectionState}
                data-state={state.open > 0 ? 'open' : state.filled ? 'filled' : 'empty'}
              >
                {stateWords(state)}
              </span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const stateWords = ({ filled, open }: SectionState): string => {
  if (open > 0) return texts.sectionOpen(open);
  return filled ? texts.sectionFilled : texts.sectionEmpty;
};
