/**
 * The label of a casus: a thing, as code names are, but never one of those. Threat: whoever sees an OPP,
 * a calendar and a casus links them by one name (design.md, "Records").
 */
import { proposeCodeNames } from '../case-files/code-names-service';
import type { OpenContext } from '../context';
import { selectLabels } from './casus-repository';

const DRAWS = 40;

const keyOf = (label: string): string => label.toLowerCase();

/** A free label, drawn by chance: equal to no code name, to no name and to no label before it. */
export const drawLabel = async (context: OpenContext): Promise<string> => {
  const labels = await selectLabels(context.read);
  const taken = new Set(labels.map(keyOf));
  let last = '';
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const proposals = await proposeCodeNames(context);
    const free = proposals.find((proposal) => !taken.has(keyOf(proposal)));
    if (free !== undefined) return free;
    last = proposals.at(-1) ?? last;
  }
  // Hundreds of casuses: a number after the thing keeps it unlike every code name too.
  let round = labels.length + 1;
  while (taken.has(keyOf(`${last} ${round}`))) round += 1;
  return `${last} ${round}`;
};
