import type { z } from 'zod';
import type { Pupil } from '../../contract/records';

/** The columns of a pupil's name. */
export type PupilNameColumns = {
  readonly first_name: string;
  readonly given_names: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly nickname: string;
};

export const pupilNameOf = (row: PupilNameColumns): z.input<typeof Pupil>['name'] => ({
  firstName: row.first_name,
  givenNames: row.given_names,
  initials: row.initials,
  prefix: row.prefix,
  lastName: row.last_name,
  nickname: row.nickname,
});
