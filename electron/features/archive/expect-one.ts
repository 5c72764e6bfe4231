import { CodedError } from '../../contract/coded-error';

/**
 * For a record that takes the place of the own one: none is changed where its id is of another file.
 * @param changed how many rows
 * @throws CodedError ARCHIVE_CONFLICT
 */
export const expectOne = (changed: number): void => {
  if (changed !== 1) throw new CodedError('ARCHIVE_CONFLICT');
};
