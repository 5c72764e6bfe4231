/** The first pages of a dossier: who it is about, and who is around. Pure. */
import type { ArchiveDossier } from '../../contract/archive';
import type { DocumentBlock } from '../../contract/document';
import { custodyWords, rightToInformationWords } from '../../contract/guardian-words';
import { displayNameOf } from '../../contract/person-name';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  listBlock,
  tableBlock,
  titledText,
} from '../opp/editions/blocks';
import { guardianLabel, relativeLabel, staffLabel } from './dossier-people';
import { headTexts as texts } from './head-texts';

const pupilBlocks = (dossier: ArchiveDossier): readonly DocumentBlock[] => {
  const { pupil, supportPhase, openedOn, codeName } = dossier;
  const words = texts.pupil;
  return [
    heading(words.heading, 3),
    ...factsBlock([
      { term: words.name, value: displayNameOf(pupil.name) },
      { term: words.givenNames, value: pupil.name.givenNames },
      { term: words.nickname, value: pupil.name.nickname },
      { term: words.born, value: dayText(pupil.birthDate) },
      { term: words.sex, value: texts.sexes[pupil.sex] },
      { term: words.className, value: pupil.className ?? '' },
      { term: words.yearGroup, value: pupil.yearGroup ?? '' },
      { term: words.start, value: dayText(pupil.startDate) },
      { term: words.leave, value: dayText(pupil.leaveDate) },
      { term: words.phase, value: String(supportPhase) },
      { term: words.openedOn, value: dayText(openedOn) },
      { term: words.codeName, value: codeName ?? '' },
    ]),
  ];
};

const guardianBlocks = ({ guardians }: ArchiveDossier): readonly DocumentBlock[] =>
  guardians.length === 0
    ? []
    : [
        heading(texts.guardians.heading, 3),
        ...tableBlock({
          caption: texts.guardians.caption,
          head: texts.guardians.head,
          rows: guardians.map((one) => [
            guardianLabel(one),
            custodyWords[one.custody],
            rightToInformationWords[one.rightToInformation],
            one.language,
          ]),
        }),
        ...tableBlock({
          caption: texts.details.caption,
          head: texts.details.head,
          rows: guardians
            .filter((one) => [one.phone, one.email, one.address, one.remarks].some(isFilled))
            .map((one) => [guardianLabel(one), one.phone, one.email, one.address, one.remarks]),
        }),
      ];

const titledList = (title: string, items: readonly string[]): readonly DocumentBlock[] =>
  items.length === 0 ? [] : [heading(title, 3), ...listBlock(items)];

/**
 * Under headings of level 3; what stays behind has neither line nor heading. Whether an address is secret is not
 * on it: that word alone tells the other guardian that there is something to hide.
 */
export const headBlocks = (dossier: ArchiveDossier): readonly DocumentBlock[] => [
  ...pupilBlocks(dossier),
  ...titledText(texts.summary, dossier.summary),
  ...guardianBlocks(dossier),
  ...titledList(texts.relatives.heading, dossier.relatives.map(relativeLabel)),
  ...titledList(texts.staff.heading, dossier.staff.map(staffLabel)),
];
