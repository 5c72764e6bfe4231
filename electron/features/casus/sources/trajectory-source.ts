/** What trajectories of the file tell. The name of one was typed, and stays behind. */
import { functionsIn } from '../../opp/leaving/functions';
import { toldTexts } from '../../trajectory/told-texts';
import { trajectoryWords } from '../../trajectory/trajectory-words';
import { textSource } from './casus-source';

export const trajectorySource = textSource({
  kind: 'trajectory',
  textsOf: async ({ read }, caseFileId) =>
    // A name in a field for people has no words around it by which the engine could know it.
    (await toldTexts(read, { caseFileId, people: functionsIn })).map(
      ({ id, kind, when, text }) => ({
        id,
        heading: trajectoryWords.heading(kind),
        when,
        text,
      }),
    ),
});
