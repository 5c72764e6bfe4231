/** Who does what, as it was typed in the OPPs of a file: for fields elsewhere that ask the same. */
import type { ReadHandle } from '../../vault/database/handles';
import { selectOppsOfFile } from './opp-repository';
import { selectVersions } from './opp-versions-repository';

export type TypedPeople = {
  /** Who keeps an eye on a goal, and who gives guidance. */
  readonly inside: readonly string[];
  /** Experts from outside the school. */
  readonly outside: readonly string[];
};

/** As it was typed, names too; of the newest version first. Nothing for an unknown file. */
export const peopleInOpps = async (read: ReadHandle, caseFileId: string): Promise<TypedPeople> => {
  const [inside, outside]: [string[], string[]] = [[], []];
  for (const { id } of await selectOppsOfFile(read, caseFileId)) {
    for (const { content } of await selectVersions(read, id)) {
      inside.push(...content.actions.items.map(({ byWhom }) => byWhom));
      inside.push(...content.goals.items.map(({ owner }) => owner));
      outside.push(...content.externals.items.map(({ who }) => who));
    }
  }
  return { inside, outside };
};
