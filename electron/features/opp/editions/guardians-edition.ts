/**
 * The OPP in plain language for parents (B1). No guardian is named and no ground of a refusal is printed:
 * parents who live apart get the same page. Tests, levels and growth stay in the whole OPP. Pure.
 */
import type { PrintableDocument } from '../../../contract/document';
import { oppDestinationWords, oppGoalDomainWords } from '../../../contract/opp-sections';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  listBlock,
  paragraph,
  sentence,
  textBlocks,
  titledText,
  warning,
} from './blocks';
import type { Block } from './blocks';
import { periodText } from './goal-blocks';
import { askBlocks, needLines } from './guardians-ask';
import { guardiansTexts as texts, helpSentences } from './guardians-texts';
import { explainedWords } from './hard-words';
import { isDraft } from './printed-opp';
import type { PrintedOpp } from './printed-opp';

const status = (printed: PrintedOpp): Block[] => {
  if (isDraft(printed)) return [warning(texts.draft.title, texts.draft.says)];
  return printed.version.stage === 'superseded'
    ? [warning(texts.superseded.title, texts.superseded.says)]
    : [];
};

const facts = ({ className, schoolName, facts: { startOn }, codes }: PrintedOpp): Block[] =>
  factsBlock([
    { term: texts.facts.school, value: schoolName ?? '' },
    { term: texts.facts.classGroup, value: className ?? '' },
    { term: texts.facts.startOn, value: dayText(startOn) },
    { term: texts.facts.code, value: codes?.text ?? '' },
  ]);

const factorList = ({ version }: PrintedOpp, kind: 'promoting' | 'hindering'): Block[] =>
  listBlock(
    version.content.factors.items
      .filter((factor) => factor.kind === kind && isFilled(factor.text))
      .map(({ text }) => sentence(text)),
  );

const titled = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title, 3), ...blocks];

const whatWeSee = (printed: PrintedOpp): Block[] => {
  const { startSituation, guardiansView, pupilVoice } = printed.version.content;
  const blocks = [
    ...titledText(texts.see.feeling, startSituation.socialEmotional),
    ...titledText(texts.see.working, startSituation.workAttitude),
    ...titled(texts.see.hard, factorList(printed, 'hindering')),
    ...titledText(texts.see.pupil, pupilVoice.text),
    ...titledText(texts.see.guardians, guardiansView.text),
    ...titledText(texts.see.earlier, startSituation.earlierSupport),
  ];
  return [
    heading(texts.see.title),
    ...(blocks.length === 0 ? [paragraph(texts.see.nothing)] : blocks),
  ];
};

const whatHelps = (printed: PrintedOpp): Block[] => {
  const { needs } = printed.version.content;
  const blocks = [
    ...titled(texts.helps.good, factorList(printed, 'promoting')),
    ...titled(texts.helps.needs, [
      ...textBlocks(needs.support),
      ...listBlock(needLines(printed.version.content)),
    ]),
  ];
  return blocks.length === 0 ? [] : [heading(texts.helps.title), ...blocks];
};

const goalBlocks = ({ version: { content } }: PrintedOpp): Block[] =>
  content.goals.items.length === 0
    ? [paragraph(texts.reach.noGoals)]
    : content.goals.items.flatMap((goal, at) => [
        heading(texts.reach.goal(at + 1, oppGoalDomainWords[goal.domain]), 3),
        ...factsBlock([
          { term: texts.reach.facts.behaviour, value: goal.behaviour },
          { term: texts.reach.facts.situation, value: goal.situation },
          { term: texts.reach.facts.baseline, value: goal.baseline },
          { term: texts.reach.facts.target, value: goal.target },
          { term: texts.reach.facts.dueOn, value: dayText(goal.dueOn) },
          { term: texts.reach.facts.owner, value: goal.owner },
        ]),
      ]);

const whatWeWant = (printed: PrintedOpp): Block[] => {
  const { destination, rationale } = printed.version.content.outflow;
  return [
    heading(texts.reach.title),
    paragraph(
      destination === null
        ? texts.reach.destinationOpen
        : texts.reach.destination(oppDestinationWords[destination]),
    ),
    paragraph(texts.reach.word),
    ...titledText(texts.reach.why, rationale),
    ...goalBlocks(printed),
  ];
};

const helpBlocks = ({ version: { content } }: PrintedOpp): Block[] =>
  content.actions.items.length === 0
    ? [paragraph(texts.doing.nothing)]
    : content.actions.items.flatMap((action, at) => [
        heading(`${at + 1}. ${action.what.trim()}`, 3),
        ...factsBlock([
          { term: texts.doing.byWhom, value: action.byWhom },
          { term: texts.doing.howOften, value: action.howOften },
          { term: texts.doing.when, value: periodText(action) },
          { term: texts.doing.how, value: texts.doing.settings[action.setting] },
        ]),
      ]);

/** Whether the pupil follows another programme, and then which goals stand in its place. */
const programBlocks = ({ version: { content } }: PrintedOpp): Block[] => {
  const { answer, text, usesCoreGoals, substituteGoals } = content.deviations;
  if (answer === null) return [];
  if (answer === 'none') {
    return [heading(texts.doing.program, 3), paragraph(texts.doing.programSame)];
  }
  const other = usesCoreGoals === false ? textBlocks(substituteGoals) : [];
  return [
    heading(texts.doing.program, 3),
    paragraph(texts.doing.programOther),
    ...textBlocks(text),
    ...(other.length === 0 ? [] : [paragraph(texts.doing.otherGoals), ...other]),
  ];
};

const whatWeDo = (printed: PrintedOpp): Block[] => {
  const { consent, actionInForce, stage } = printed.version;
  return [
    heading(texts.doing.title),
    paragraph(texts.doing.word),
    paragraph(
      actionInForce || stage === 'superseded'
        ? helpSentences[consent]
        : `${helpSentences[consent]} ${texts.doing.notYet}`,
    ),
    ...helpBlocks(printed),
    ...programBlocks(printed),
  ];
};

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.items.flatMap(({ term, value }) => [term, value]);
    case 'callout':
      return block.paragraphs;
    case 'table':
      return block.rows.flat();
    case 'picture':
    case 'chart':
    case 'answer':
    case 'scale':
    case 'numbers':
    case 'weekCard':
    case 'pageBreak':
      return [];
    case 'heading':
    case 'paragraph':
    case 'lead':
    default:
      return [block.text];
  }
};

const withHardWords = (blocks: readonly Block[]): Block[] => {
  const words = factsBlock(explainedWords(blocks.flatMap(textsOf)));
  return words.length === 0 ? [...blocks] : [...blocks, heading(texts.words), ...words];
};

export const guardiansEdition = (printed: PrintedOpp): PrintableDocument => ({
  kicker: texts.kicker(printed.version.number, printed.version.adoptedOn),
  title: texts.title(printed.header),
  blocks: withHardWords([
    ...status(printed),
    { kind: 'lead', text: texts.lead },
    ...facts(printed),
    heading(texts.whatIsIt.title),
    ...texts.whatIsIt.says.map(paragraph),
    ...whatWeSee(printed),
    ...whatHelps(printed),
    ...whatWeWant(printed),
    ...whatWeDo(printed),
    ...askBlocks(printed),
  ]),
});
