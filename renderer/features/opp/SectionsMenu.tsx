import { Button, Menu } from '@mantine/core';
import type { OppContent } from '../../../electron/contract/opp-content';
import { placeOfFinding } from '../../../electron/contract/opp-rules';
import type { OppFinding } from '../../../electron/contract/opp-rules';
import { oppSections, oppSectionTitles } from '../../../electron/contract/opp-sections';
import { IconList } from '../../ui/icons/icons';
import classes from './Editor.module.css';
import { goToPlace } from './jump';
import { isFilled } from './sections/section-words';
import { oppTexts as texts } from './texts';

type SectionsMenuProps = {
  readonly content: OppContent;
  readonly findings: readonly OppFinding[];
};

/** How far the OPP is, and a way to any section by keyboard. */
export function SectionsMenu({ content, findings }: SectionsMenuProps) {
  const states = oppSections.map((section) => ({
    section,
    filled: isFilled(content[section]),
    // What stands in the way; a hint doesn't ask for anything.
    open: findings.filter((finding) => finding.blocks && placeOfFinding(finding) === section)
      .length,
  }));
  const filled = states.filter((state) => state.filled).length;
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconList />}>
          {texts.sections}
          <span className={classes.progress}>{texts.sectionsFilled(filled, states.length)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu ?? ''}>
        {states.map(({ section, filled: isFull, open }) => (
          // After the menu is gone, which takes the focus along.
          <Menu.Item key={section} onClick={() => setTimeout(() => goToPlace(section, null))}>
            <span className={classes.menuItem}>
              {oppSectionTitles[section]}
              <span
                className={classes.menuState}
                data-state={open > 0 ? 'open' : isFull ? 'filled' : 'empty'}
              >
                {open > 0 ? texts.toMend(open) : isFull ? texts.filled : texts.notFilled}
              </span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
