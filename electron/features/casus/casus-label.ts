/**
 * The label of a casus: a thing, as code names are, but never one of those. Threat: whoever sees an OPP,
 * a calendar and a casus links them by one name (design.md, "Records").
 */
import { CodedError } from '../../contract/coded-error';
import { proposeCodeNames } from '../case-files/code-names-service';
import type { OpenContext } from '../context';

/**
 * A free label, drawn by chance: equal to no code name, to no name and to no other label.
 * @throws CodedError INTERNAL when every thing on the list is somebody's name
 */
export const drawLabel = async (context: OpenContext): Promise<string> => {
  const [label] = await proposeCodeNames(context);
  if (label === undefined) throw new CodedError('INTERNAL');
  return label;
};
