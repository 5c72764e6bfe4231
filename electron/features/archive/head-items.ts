/** What of the head of a dossier can go along or stay behind. Pure. */
import type { ArchiveDossier } from '../../contract/archive';
import { displayNameOf } from '../../contract/person-name';
import type { ArchiveItem } from './archive-source';
import { guardianLabel, relativeLabel, staffLabel } from './dossier-people';
import { headTexts as texts } from './head-texts';
import { itemTitle, typedTexts } from './item-title';

export type HeadItem = ArchiveItem & {
  readonly id: string;
  /** What belongs to a secret address: it stays in every handover, whatever anybody chooses (`pickDossier`). */
  readonly never: boolean;
};

type Item = Pick<HeadItem, 'id' | 'part' | 'title' | 'texts'>;

const headItem = (item: Item, never = false): HeadItem => ({
  ...item,
  title: itemTitle(item.title),
  on: null,
  bytes: 0,
  never,
});

const namesOf = (name: Readonly<Record<string, string>>): readonly string[] =>
  typedTexts(...Object.values(name));

const pupilItem = ({ id, pupil }: ArchiveDossier): HeadItem =>
  headItem({
    id,
    part: 'pupil',
    title: displayNameOf(pupil.name) || texts.pupil.unnamed,
    texts: namesOf(pupil.name),
  });

const guardianItems = (guardian: ArchiveDossier['guardians'][number]): readonly HeadItem[] => {
  const { id, name, language, phone, email, address, remarks, secretAddress } = guardian;
  const title = guardianLabel(guardian);
  const details = typedTexts(phone, email, address, remarks);
  return [
    headItem({ id, part: 'guardians', title, texts: [...namesOf(name), ...typedTexts(language)] }),
    ...(details.length === 0
      ? []
      : [
          headItem(
            { id, part: 'guardianDetails', title: texts.details.title(title), texts: details },
            secretAddress,
          ),
        ]),
  ];
};

/**
 * Lines of the head: the pupil, each guardian and what is known of how to reach them, relatives, staff, and the
 * summary; the ground part before what goes along with it.
 */
export const headItems = (dossier: ArchiveDossier): readonly HeadItem[] => [
  pupilItem(dossier),
  ...dossier.guardians.flatMap(guardianItems),
  ...dossier.relatives.map((one) =>
    headItem({
      id: one.id,
      part: 'relatives',
      title: relativeLabel(one),
      texts: typedTexts(one.firstName, one.prefix, one.lastName),
    }),
  ),
  ...dossier.staff.map((one) =>
    headItem({
      id: one.id,
      part: 'staff',
      title: staffLabel(one),
      texts: [...namesOf(one.name), ...typedTexts(one.roleDescription)],
    }),
  ),
  ...typedTexts(dossier.summary).map((summary) =>
    headItem({ id: dossier.id, part: 'fileSummary', title: summary, texts: [summary] }),
  ),
];
