/**
 * What was done for a version: consultation, consent, hearing and the rest, with their days. Every guardian
 * gets these pages, so they say where things stand and never who of them said what, or why. Pure.
 */
import { oppRules } from '../../../contract/opp-rules';
import type { OppPlace } from '../../../contract/opp-rule-kinds';
import type { OppRuleId } from '../../../contract/opp-rules';
import { oppHearingFormWords } from '../../../contract/opp-steps';
import { dayText, factsBlock, heading, listBlock, paragraph, tableBlock } from './blocks';
import type { Block } from './blocks';
import {
  conclusionWords,
  consentSentences,
  editionTexts,
  meaningWords,
  signerWords,
} from './edition-texts';
import type { PrintedOpp } from './printed-opp';
import { neutralPresentText, stepsOf } from './steps';
import type { StepOf } from './steps';

const texts = editionTexts.cycle;

/** What was said of another text than this one is not passed off as said of it. */
const ofThisText = (text: string, same: boolean): string =>
  same ? text : `${text} ${texts.olderText}`;

const consultations = (printed: PrintedOpp): Block[] => {
  const table = tableBlock({
    caption: texts.consultationCaption,
    head: texts.consultationHead,
    rows: stepsOf(printed, 'consultation').map(({ on, detail, contentHash }) => [
      dayText(on),
      neutralPresentText(printed, detail),
      ofThisText(detail.outcome, contentHash === printed.version.contentHash),
      detail.agreed ? texts.yes : texts.no,
    ]),
  });
  return [
    heading(texts.consultation, 3),
    ...(table.length === 0 ? [paragraph(editionTexts.bare.notRecorded)] : table),
  ];
};

/** Where the consent stands; who answered what, and why, stays on the screen. */
export const consentBlocks = (printed: PrintedOpp): Block[] => [
  paragraph(consentSentences[printed.version.consent]),
];

const hearing = ({ on, detail: { pupil } }: StepOf<'hearing'>): Block[] =>
  pupil.heard
    ? factsBlock([
        {
          term: texts.heardOn,
          value: texts.heardForm(dayText(on), oppHearingFormWords[pupil.form]),
        },
        { term: texts.words, value: pupil.words },
        { term: texts.doneWith, value: pupil.doneWith },
      ])
    : factsBlock([{ term: texts.notHeard(dayText(on)), value: pupil.reason }]);

const hearings = (printed: PrintedOpp): Block[] => {
  const blocks = stepsOf(printed, 'hearing').flatMap(hearing);
  return [
    heading(texts.hearing, 3),
    ...(blocks.length === 0 ? [paragraph(editionTexts.bare.notRecorded)] : blocks),
  ];
};

/** That there is one: what it is about may be one guardian's ground. */
const disputes = (printed: PrintedOpp): Block[] =>
  stepsOf(printed, 'dispute').map(({ on }) => paragraph(texts.disputed(dayText(on))));

const evaluations = (printed: PrintedOpp): Block[] =>
  tableBlock({
    caption: texts.evaluation,
    head: texts.evaluationHead,
    rows: stepsOf(printed, 'evaluation').map(({ on, detail }) => [
      dayText(on),
      detail.summary,
      conclusionWords[detail.conclusion],
    ]),
  });

/** A guardian's is an answer too: it stays on the screen. */
const signatures = (printed: PrintedOpp): Block[] =>
  tableBlock({
    caption: texts.signature,
    head: texts.signatureHead,
    rows: stepsOf(printed, 'signature')
      .filter(({ detail }) => detail.role !== 'guardian')
      .map(({ on, detail, contentHash }) => [
        dayText(on),
        detail.who,
        signerWords[detail.role],
        ofThisText(meaningWords[detail.meaning], contentHash === printed.version.contentHash),
      ]),
  });

const isRule = (id: string): id is OppRuleId => Object.hasOwn(oppRules, id);

/** Of these a reason tells what a guardian did or said. */
const aboutGuardians: ReadonlySet<OppPlace> = new Set(['consent', 'consultation']);

/** Why something that is missing did not stand in the way. */
const waivers = ({ version }: PrintedOpp): Block[] => {
  const items = version.waivers.flatMap((waiver) => {
    if (!isRule(waiver.rule)) return [];
    const { says, place } = oppRules[waiver.rule];
    return [
      aboutGuardians.has(place) ? texts.waiverAlone(says, waiver) : texts.waiver(says, waiver),
    ];
  });
  return items.length === 0 ? [] : [heading(texts.waivers, 3), ...listBlock(items)];
};

/** Consultation, consent and hearing always: the law asks for them. The rest where there is any. */
export const cycleBlocks = (printed: PrintedOpp): Block[] => [
  heading(texts.title),
  ...consultations(printed),
  heading(texts.consent, 3),
  ...consentBlocks(printed),
  ...hearings(printed),
  ...waivers(printed),
  ...disputes(printed),
  ...evaluations(printed),
  ...signatures(printed),
];
