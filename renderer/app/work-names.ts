/** What a piece of work is called: "Casus K7-Groen", "Notitie (Lantaarn)". Never a name that is hidden. */
import { useQueries } from '@tanstack/react-query';
import type { Casus } from '../../electron/contract/casus';
import type { DraftPlace } from '../../electron/contract/drafts';
import { CasusId } from '../../electron/contract/ids';
import { displayNameOf } from '../../electron/contract/person-name';
import { draftTexts } from '../features/drafts/texts';
import { api, valueOf } from './api';
import { usePrivacy } from './privacy';
import { keys } from './query';
import { useSchoolId } from './school';

const casusQuery = ({ kind, targetId }: DraftPlace) => {
  const id = kind === 'casus' ? CasusId.safeParse(targetId).data : undefined;
  return {
    queryKey: keys.casus(id ?? ''),
    enabled: id !== undefined,
    queryFn: (): Promise<Casus | null> =>
      id === undefined ? Promise.resolve(null) : valueOf(api.casus.get({ id })),
  };
};

const fileQuery = ({ caseFileId: id }: DraftPlace) => ({
  queryKey: keys.caseFile(id ?? ''),
  enabled: id !== null,
  queryFn: () => (id === null ? Promise.resolve(null) : valueOf(api.caseFiles.get({ id }))),
});

/**
 * The works of the school that is worked in, and those of no file that can be read; the others wait until
 * their school is chosen.
 */
export const useWorksHere = <Work extends DraftPlace>(works: readonly Work[]): readonly Work[] => {
  const schoolId = useSchoolId();
  const files = useQueries({ queries: works.map(fileQuery) });
  return works.filter((_, at) => {
    const file = files[at]?.data;
    return file == null || file.schoolId === schoolId;
  });
};

/** The names of works, in their order; while nothing can be read, what kind of work it is. */
export const useWorkNames = (works: readonly DraftPlace[]): readonly string[] => {
  const { nameOf } = usePrivacy();
  const casuses = useQueries({ queries: works.map(casusQuery) });
  const files = useQueries({ queries: works.map(fileQuery) });
  return works.map(({ kind }, at) => {
    const word = draftTexts.kinds[kind];
    const casus = casuses[at]?.data;
    if (casus != null) return `${word} ${casus.label}`;
    const file = files[at]?.data;
    if (file == null) return word;
    const pupilName = displayNameOf(file.pupil.name);
    const { codeName } = file;
    return `${word} (${nameOf({ codeName, pupilName: pupilName === '' ? codeName : pupilName })})`;
  });
};
