/** The pages of an OPP that travels: what it holds, and nothing about what stayed behind. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { oppRules } from '../../../contract/opp-rules';
import { oppSections, oppSectionTitles, oppTriggerWords } from '../../../contract/opp-sections';
import type { ArchivePeople } from '../../archive/archive-source';
import { dayText, factsBlock, heading, listBlock, lowered, tableBlock } from '../editions/blocks';
import type { Block } from '../editions/blocks';
import { editionTexts } from '../editions/edition-texts';
import { sectionBlocks } from '../editions/section-blocks';
import { archiveTexts as texts } from './archive-texts';
import { versionInForce } from './pick';
import { stepBlocks } from './step-blocks';

type Travelling = ArchiveRecordOf<'opp'>;
type Version = Travelling['versions'][number];
type Facts = Travelling['facts'];

const facts = ({ facts: known, closedAt, closedReason }: Travelling): Block[] =>
  factsBlock([
    { term: editionTexts.facts.startOn, value: dayText(known.startOn) },
    { term: editionTexts.facts.endOn, value: dayText(known.endOn) },
    {
      term: editionTexts.facts.trigger,
      value:
        known.trigger === null || known.triggerOn === null
          ? ''
          : editionTexts.facts.triggerOn(oppTriggerWords[known.trigger], dayText(known.triggerOn)),
    },
    {
      term: texts.facts.closed,
      value: closedAt === null ? '' : texts.facts.closedWith(closedAt.slice(0, 10), closedReason),
    },
  ]);

const waivers = (version: Version): Block[] => {
  const items = version.waivers.map(({ rule, reason, byRole, at }) =>
    texts.waiver(oppRules[rule].says, reason, byRole, at),
  );
  return items.length === 0 ? [] : [heading(texts.waivers), ...listBlock(items)];
};

/** Sections in which something was written. */
const versionBlocks = (version: Version): Block[] => [
  ...oppSections.flatMap((section) => {
    const blocks = sectionBlocks[section](version.content);
    return blocks.length === 0 ? [] : [heading(oppSectionTitles[section]), ...blocks];
  }),
  ...waivers(version),
];

const otherTitle = ({ number, adoptedOn }: Version): string =>
  adoptedOn === null ? texts.draft(number) : texts.earlierVersion(number, adoptedOn);

const factWords = ({ schoolKind: _schoolKind, trigger, triggerOn, startOn, endOn }: Facts) =>
  [
    [editionTexts.facts.trigger, trigger === null ? '' : oppTriggerWords[trigger], triggerOn],
    [editionTexts.facts.startOn, '', startOn],
    [editionTexts.facts.endOn, '', endOn],
  ] as const;

const factText = ([, words, day]: ReturnType<typeof factWords>[number]): string =>
  [words, dayText(day)].filter((one) => one !== '').join(', ') || texts.none;

const eventText = ({ detail }: Travelling['events'][number]): string => {
  if (detail.kind === 'facts') {
    const after = factWords(detail.after);
    return factWords(detail.before)
      .flatMap((before, at) => {
        const next = after[at] ?? before;
        return factText(before) === factText(next)
          ? []
          : [texts.changed(before[0], factText(before), factText(next))];
      })
      .join('\n');
  }
  const end = detail.endOn === null ? '' : texts.eventOn(detail.endOn);
  return [detail.reason, end].filter((one) => one !== '').join(', ');
};

const around = ({ events, unplaced }: Travelling): Block[] => [
  ...(unplaced.length === 0
    ? []
    : [
        heading(texts.unplaced),
        ...listBlock(unplaced.map((item) => texts.unplacedItem(item.heading, item.text))),
      ]),
  ...tableBlock({
    caption: texts.eventsCaption,
    head: texts.eventsHead,
    rows: events.map((event) => [
      dayText(event.at.slice(0, 10)),
      texts.events[event.detail.kind],
      eventText(event),
    ]),
  }),
];

export const oppBlocks = (record: Travelling, people: ArchivePeople): readonly Block[] => {
  const inForce = versionInForce(record);
  const others = record.versions.filter((version) => version !== inForce).toReversed();
  return lowered([
    heading(
      inForce === undefined
        ? texts.preparing
        : texts.inForce(inForce.number, inForce.adoptedOn ?? ''),
    ),
    ...facts(record),
    ...(inForce === undefined ? [] : versionBlocks(inForce)),
    ...(record.steps.length === 0 ? [] : [heading(texts.steps), ...stepBlocks(record, people)]),
    ...others.flatMap((version) => [heading(otherTitle(version)), ...versionBlocks(version)]),
    ...around(record),
  ]);
};
