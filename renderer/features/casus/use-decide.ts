import { useMutation } from '@tanstack/react-query';
import type { CasusFinding } from '../../../electron/contract/casus';
import { api, valueOf } from '../../app/api';
import { useConfirm } from '../../ui/ConfirmDialog';
import type { Place } from './findings';
import { casusTexts as texts } from './texts';
import type { ChangeCasus } from './use-casus';

type Answer = {
  readonly choice: 'replace' | 'keep' | 'undo';
  readonly replacement?: string | null;
  readonly everywhere?: boolean;
};

export type Decide = (place: Place, answer: Answer) => Promise<boolean>;

const isRisky = (finding: CasusFinding, { choice }: Answer): boolean =>
  choice === 'keep' && finding.certainty === 'sure';

/** Decides on a finding; keeping a sure one is asked once more. Resolves false when the person drew back. */
export const useDecide = (changeCasus: ChangeCasus) => {
  const confirm = useConfirm();
  const { mutateAsync, error } = useMutation({
    mutationFn: ({ place, answer }: { readonly place: Place; readonly answer: Answer }) =>
      changeCasus(({ id }) =>
        valueOf(
          api.casus.decide({
            id,
            partId: place.part.id,
            findingId: place.finding.id,
            choice: answer.choice,
            replacement: answer.replacement ?? null,
            everywhere: answer.everywhere ?? false,
          }),
        ),
      ),
  });
  const decide: Decide = async (place, answer) => {
    const { finding } = place;
    if (isRisky(finding, answer)) {
      const sure = await confirm({
        title: texts.keepTitle(finding.surface),
        text: texts.keepText,
        confirmLabel: texts.keepHere,
        destructive: true,
      });
      if (!sure) return false;
    }
    return mutateAsync({ place, answer }).then(
      () => true,
      () => false,
    );
  };
  return { decide, error };
};
