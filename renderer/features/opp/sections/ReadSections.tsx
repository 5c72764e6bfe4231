import { ActionIcon } from '@mantine/core';
import type { Opp } from '../../../../electron/contract/opp';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { oppSections, oppSectionTitles } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { useShownTexts } from '../../../app/privacy';
import { usePrivacy } from '../../../app/privacy';
import { IconCopy } from '../../../ui/icons/icons';
import { GrowthChart } from '../growth/GrowthChart';
import { rowElementId, sectionElementId } from '../jump';
import { sectionOutline } from './section-outline';
import type { OutlineBlock } from './section-outline';
import classes from './Sections.module.css';
import { sectionTexts as texts } from './texts';
import { copySection } from './use-copy-section';

type ReadSectionsProps = {
  readonly caseFileId: Opp['caseFileId'];
  readonly content: OppContent;
};

/** All sections, to read: what is fixed, or what is shown while names are hidden. */
export function ReadSections({ caseFileId, content }: ReadSectionsProps) {
  return oppSections.map((section) => (
    <ReadSection key={section} caseFileId={caseFileId} section={section} content={content} />
  ));
}

function ReadSection(props: ReadSectionsProps & { readonly section: OppSection }) {
  const { caseFileId, section, content } = props;
  const { hidden } = usePrivacy();
  const blocks = sectionOutline(section, content);
  const shown = useShownTexts(
    caseFileId,
    blocks.flatMap((block) => block.lines.map(({ text }) => text)),
  );
  const title = oppSectionTitles[section];
  const id = sectionElementId(section);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={classes.section}>
      <div className={classes.head}>
        <h2 id={`${id}-title`} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
        <ActionIcon
          aria-label={texts.copyOf(title)}
          title={texts.copyTitle}
          disabled={hidden}
          onClick={() => void copySection(section, content)}
        >
          <IconCopy />
        </ActionIcon>
      </div>
      <div className={classes.reading}>
        {blocks.length === 0 && <p className={classes.nothing}>{texts.nothing}</p>}
        {shown === null ? <p>{texts.masked}</p> : <Blocks blocks={withTexts(blocks, shown)} />}
      </div>
      {section === 'startSituation' &&
        !hidden &&
        content.startSituation.growth.map((growth) => (
          <GrowthChart key={growth.id} growth={growth} />
        ))}
    </section>
  );
}

/** The same blocks, with the texts as they may be shown, in their order. */
const withTexts = (
  blocks: readonly OutlineBlock[],
  texts_: readonly string[],
): readonly OutlineBlock[] => {
  let next = 0;
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map(({ label }) => {
      next += 1;
      return { label, text: texts_[next - 1] ?? '' };
    }),
  }));
};

function Blocks({ blocks }: { readonly blocks: readonly OutlineBlock[] }) {
  return blocks.map((block) => (
    <div
      key={`${block.heading ?? ''} ${block.lines[0]?.label ?? ''}`}
      id={block.itemId === undefined ? undefined : rowElementId(block.itemId)}
    >
      {block.heading !== null && (
        <h3
          tabIndex={block.itemId === undefined ? undefined : -1}
          className={classes.readingHeading}
        >
          {block.heading}
        </h3>
      )}
      {block.as === 'list' ? (
        <ul>
          {block.lines.map(({ text }, at) => (
            // Lines have no identity of their own and never move.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>{text}</li>
          ))}
        </ul>
      ) : (
        <Lines block={block} />
      )}
    </div>
  ));
}

function Lines({ block }: { readonly block: OutlineBlock }) {
  if (block.lines.every(({ label }) => label === null)) {
    return block.lines.map(({ text }) => <p key={text}>{text}</p>);
  }
  return (
    <>
      {block.lines
        .filter(({ label }) => label === null)
        .map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      <dl>
        {block.lines.map(({ label, text }) =>
          label === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}
