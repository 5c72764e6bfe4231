/** Recording a step on a version: what was typed in the text is saved first, so that it is about that text. */
import type { Opp, OppVersion } from '../../../../../electron/contract/opp';
import { Day } from '../../../../../electron/contract/ids';
import type { OppStepDetail } from '../../../../../electron/contract/opp-steps';
import { api } from '../../../../app/api';
import { useOppChange } from '../../use-opp';
import { say } from '../say';
import { cycleTexts } from '../texts';

type Recording = {
  readonly save: (on: string | null, detail: OppStepDetail) => Promise<boolean>;
  readonly pending: boolean;
  readonly error: unknown;
};

/** What was typed is saved by now: the text that the editor shows beside the dialog. */
const textOnScreen = ({ draft, inForce }: Opp, number: number): string | undefined =>
  [draft, inForce].find((version) => version?.number === number)?.contentHash;

export const useRecord = (
  { id }: Pick<Opp, 'id'>,
  { number: versionNumber, contentHash }: Pick<OppVersion, 'number' | 'contentHash'>,
): Recording => {
  const { run, pending, error } = useOppChange(id);
  const save: Recording['save'] = async (on, detail) => {
    const day = Day.parse(on);
    const after = await run(
      (now) =>
        api.opp.record({
          id,
          on: day,
          versionNumber,
          contentHash: textOnScreen(now, versionNumber) ?? contentHash,
          detail,
        }),
      { quiet: true },
    );
    if (after !== null) say(cycleTexts.saved(detail.kind));
    return after !== null;
  };
  return { save, pending, error };
};

/** What every dialog of a step gets. */
export type StepDialogProps = {
  readonly opp: Opp;
  /** The version that it is about. */
  readonly version: OppVersion;
  readonly onClose: () => void;
};
