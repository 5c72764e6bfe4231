/** Each section of an OPP as blocks; nothing where nothing was written. Pure. */
import {
  oppDestinationWords,
  oppFactorAreas,
  oppFactorAreaWords,
  oppFactorKinds,
  oppFactorKindWords,
  oppNeedWords,
} from '../../../contract/opp-sections';
import type { OppFactorKind, OppSection } from '../../../contract/opp-sections';
import type { OppContentRecord } from '../opp-records';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  listBlock,
  paragraph,
  sentence,
  tableBlock,
  textBlocks,
  titledText,
} from './blocks';
import type { Block } from './blocks';
import { editionTexts as texts } from './edition-texts';
import { actionTable, goalTable } from './goal-blocks';
import { startSituationBlocks } from './start-situation-blocks';

type Factors = OppContentRecord['factors']['items'];

/** Several in one cell get a dash each. */
const cellText = (items: readonly string[]): string =>
  items.length > 1 ? items.map((item) => `– ${item}`).join('\n') : items.join('');

const factorRow = (factors: Factors, kind: OppFactorKind): readonly string[] => [
  oppFactorKindWords[kind],
  ...oppFactorAreas.map((area) =>
    cellText(
      factors
        .filter((factor) => factor.kind === kind && factor.area === area)
        .map(({ text }) => text.trim()),
    ),
  ),
];

const factorBlocks = ({ factors }: OppContentRecord): Block[] => {
  const filled = factors.items.filter(({ text }) => isFilled(text));
  if (filled.length === 0) return [];
  return tableBlock({
    caption: texts.factors.caption,
    head: [texts.factors.kind, ...oppFactorAreas.map((area) => oppFactorAreaWords[area])],
    rows: oppFactorKinds.map((kind) => factorRow(filled, kind)),
  });
};

/** "Deze leerling heeft een instructie nodig die …": the help sentence, completed. */
const needSentences = ({ needs }: OppContentRecord): readonly string[] =>
  needs.educational
    .filter(({ text }) => isFilled(text))
    .map(({ subject, text }) => sentence(texts.needs.sentence(oppNeedWords[subject], text.trim())));

const needBlocks = (content: OppContentRecord): Block[] => {
  const educational = listBlock(needSentences(content));
  return [
    ...titledText(texts.needs.support, content.needs.support),
    ...(educational.length === 0 ? [] : [heading(texts.needs.educational, 3), ...educational]),
  ];
};

/** Both halves are asked by law: the one that is missing is said to be so. */
const outflowBlocks = ({ outflow }: OppContentRecord): Block[] => {
  const { destination, rationale } = outflow;
  if (destination === null && !isFilled(rationale)) return [];
  return [
    ...factsBlock([
      {
        term: texts.outflow.destination,
        value: destination === null ? texts.bare.notFilledIn : oppDestinationWords[destination],
      },
    ]),
    heading(texts.outflow.rationale, 3),
    ...(isFilled(rationale) ? textBlocks(rationale) : [paragraph(texts.notFilledIn)]),
  ];
};

const coreGoalWords = (uses: boolean | null): string => {
  if (uses === null) return texts.bare.notFilledIn;
  return uses ? texts.deviations.coreGoalsUsed : texts.deviations.coreGoalsNotUsed;
};

/** "Geen" is an answer, and is printed. */
const deviationBlocks = ({ deviations }: OppContentRecord): Block[] => {
  const { answer, text, usesCoreGoals, substituteGoals } = deviations;
  if (answer === null) return [];
  if (answer === 'none') return [paragraph(texts.deviations.none)];
  return [
    ...(isFilled(text) ? textBlocks(text) : [paragraph(texts.notFilledIn)]),
    ...factsBlock([{ term: texts.deviations.coreGoals, value: coreGoalWords(usesCoreGoals) }]),
    ...(usesCoreGoals === false
      ? [
          heading(texts.deviations.substituteGoals, 3),
          ...(isFilled(substituteGoals)
            ? textBlocks(substituteGoals)
            : [paragraph(texts.notFilledIn)]),
        ]
      : []),
  ];
};

const planBlocks = ({ evaluationPlan: { nextOn, text } }: OppContentRecord): Block[] => [
  ...factsBlock([{ term: texts.evaluationPlan.nextOn, value: dayText(nextOn) }]),
  ...textBlocks(text),
];

const externalBlocks = ({ externals }: OppContentRecord): Block[] =>
  tableBlock({
    ...texts.externals,
    rows: externals.items
      .filter(({ who, what }) => isFilled(`${who}${what}`))
      .map(({ who, what, sinceOn }) => [who.trim(), what.trim(), dayText(sinceOn)]),
  });

/** Every section, by its name. */
export const sectionBlocks = {
  startSituation: ({ startSituation }) => startSituationBlocks(startSituation),
  factors: factorBlocks,
  needs: needBlocks,
  outflow: outflowBlocks,
  goals: ({ goals: { items } }) =>
    goalTable({ caption: texts.goals.caption, goals: items, all: items }),
  actions: actionTable,
  deviations: deviationBlocks,
  guardiansView: ({ guardiansView }) => textBlocks(guardiansView.text),
  pupilVoice: ({ pupilVoice }) => textBlocks(pupilVoice.text),
  evaluationPlan: planBlocks,
  externals: externalBlocks,
} as const satisfies Readonly<Record<OppSection, (content: OppContentRecord) => Block[]>>;
