import { Button } from '@mantine/core';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { CasusPart } from '../../../../electron/contract/casus';
import { casusSectionTitles } from '../../../../electron/contract/casus-sections';
import type {
  CasusSection,
  casusSectionGroups,
} from '../../../../electron/contract/casus-sections';
import type { CasusPartId } from '../../../../electron/contract/ids';
import { useGateTools } from '../gate-tools';
import { sectionElementId, sectionName } from '../sections';
import { gateTexts as texts } from '../texts';
import { IconFileImport, IconPencil } from '../../../ui/icons/icons';
import { isPlain, PartMenu } from './PartHead';
import { PartRow } from './PartRow';
import classes from './Parts.module.css';
import { useParts } from './use-parts';

type Group = (typeof casusSectionGroups)[number];

type SectionGroupProps = {
  readonly group: Group;
  readonly parts: readonly CasusPart[];
  readonly names: ReadonlyMap<CasusPartId, string>;
};

/** Sections that belong together, under one heading; a group of one has no other. */
export function SectionGroup({ group, parts, names }: SectionGroupProps) {
  const single = group.sections.length === 1;
  return (
    <section className={classes.group} aria-label={group.title}>
      {!single && <h2 className={classes.groupTitle}>{group.title}</h2>}
      {group.sections.map((section) => (
        <SectionBlock
          key={section}
          section={section}
          heading={
            single ? (
              <h2 className={classes.groupTitle}>{group.title}</h2>
            ) : (
              <h3 className={classes.sectionTitle}>{casusSectionTitles[section]}</h3>
            )
          }
          parts={parts.filter((part) => part.section === section)}
          names={names}
        />
      ))}
    </section>
  );
}

type SectionBlockProps = {
  readonly section: CasusSection;
  readonly heading: ReactNode;
  readonly parts: readonly CasusPart[];
  readonly names: ReadonlyMap<CasusPartId, string>;
};

function SectionBlock({ section, heading, parts, names }: SectionBlockProps) {
  const [only] = parts;
  return (
    <div id={sectionElementId(section)} className={classes.section} tabIndex={-1}>
      <div className={classes.sectionHead}>
        {heading}
        {parts.length === 0 && <p className={classes.asked}>{texts.asked(section)}</p>}
        <SectionButtons section={section} />
        {only !== undefined && parts.length === 1 && isPlain(only) && (
          <PartMenu part={only} name={names.get(only.id) ?? ''} index={0} count={1} />
        )}
      </div>
      {parts.map((part, index) => (
        <PartRow
          key={part.id}
          part={part}
          name={names.get(part.id) ?? ''}
          index={index}
          count={parts.length}
        />
      ))}
    </div>
  );
}

/** Two ways to fill a section; a question for a partner asks first for whom. */
const SectionButtons = memo(function SectionButtons({
  section,
}: {
  readonly section: CasusSection;
}) {
  const { openDialog } = useGateTools();
  const { type } = useParts();
  const name = sectionName(section);
  const forPartner = section === 'partnerQuestion';
  const choose = (how: 'type' | 'pull'): void => {
    if (forPartner) return openDialog({ kind: 'partner', next: how });
    if (how === 'pull') return openDialog({ kind: 'sources', section, partner: null });
    void type({ section, partner: null });
    return undefined;
  };
  return (
    <div className={classes.sectionButtons}>
      <Button
        variant="subtle"
        color="sand"
        leftSection={<IconPencil size={18} />}
        aria-label={texts.inSection(texts.type, name)}
        onClick={() => choose('type')}
      >
        {texts.type}
      </Button>
      <Button
        variant="subtle"
        color="sand"
        leftSection={<IconFileImport size={18} />}
        aria-label={texts.inSection(texts.pull, name)}
        onClick={() => choose('pull')}
      >
        {texts.pull}
      </Button>
    </div>
  );
});
