/** What stands at the beginning of an edition: where the text stands, and whose it is. Pure. */
import { oppTriggerWords } from '../../../contract/opp-sections';
import { dayText, factsBlock, warning } from './blocks';
import type { Block, Fact } from './blocks';
import { consentSentences, editionTexts as texts } from './edition-texts';
import { isDraft } from './printed-opp';
import type { PrintedOpp } from './printed-opp';

/** What the reader must know first: a draft, an old version, or an action section that doesn't apply. */
export const statusBlocks = (printed: PrintedOpp): Block[] => {
  const { version } = printed;
  if (isDraft(printed)) return [warning(texts.draft.title, [texts.draft.says])];
  if (version.stage === 'superseded') {
    return [warning(texts.superseded.title, [texts.superseded.says])];
  }
  return version.actionInForce
    ? []
    : [warning(texts.notInForce, [consentSentences[version.consent]])];
};

const own = texts.facts;

const whose = ({ header, className, schoolName }: PrintedOpp): Fact[] => [
  { term: own.pupil, value: header },
  { term: own.classGroup, value: className ?? '' },
  { term: own.school, value: schoolName ?? '' },
];

const forceWords = ({ actionInForce, stage }: PrintedOpp['version']): string => {
  if (actionInForce) return own.inForceYes;
  return stage === 'superseded' ? own.inForceOver : own.inForceNo;
};

const standing = (printed: PrintedOpp): Fact[] => {
  const { number, adoptedOn, adoptedByRole, consent } = printed.version;
  return [
    { term: own.version, value: String(number) },
    {
      term: own.adopted,
      value: adoptedOn === null ? own.notAdopted : own.adoptedOn(adoptedOn, adoptedByRole),
    },
    { term: own.consent, value: consentSentences[consent] },
    { term: own.inForce, value: forceWords(printed.version) },
  ];
};

const periodOf = ({ facts }: PrintedOpp): Fact[] => [
  {
    term: own.startOn,
    value: facts.startOn === null ? texts.bare.notFilledIn : dayText(facts.startOn),
  },
  { term: own.endOn, value: facts.endOn === null ? own.endOpen : dayText(facts.endOn) },
];

const sixWeeks = ({ facts: { trigger, triggerOn } }: PrintedOpp): Fact[] =>
  trigger === null || triggerOn === null
    ? []
    : [
        {
          term: own.trigger,
          value: own.triggerOn(oppTriggerWords[trigger], dayText(triggerOn)),
        },
      ];

/** Of the whole OPP. */
export const wholeFacts = (printed: PrintedOpp): Block[] =>
  factsBlock([
    ...whose(printed),
    ...periodOf(printed),
    ...sixWeeks(printed),
    ...standing(printed),
    { term: own.code, value: printed.codes?.text ?? '' },
  ]);

/** Of what a consent is bound to; none where there are no codes. */
const actionCode = ({ codes }: PrintedOpp): Fact => ({
  term: own.actionCode,
  value: codes?.actions ?? '',
});

/** Of the action section alone. */
export const actionFacts = (printed: PrintedOpp): Block[] =>
  factsBlock([...whose(printed), ...standing(printed), actionCode(printed)]);

/** Of the page to sign, which is one page: its title names the pupil and the version. */
export const signingFacts = (printed: PrintedOpp): Block[] =>
  factsBlock([...whose(printed).slice(1), actionCode(printed)]);
