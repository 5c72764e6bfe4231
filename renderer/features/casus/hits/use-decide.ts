/** What a person decides about a hit. Each resolves to whether it was done. */
import { useQueryClient } from '@tanstack/react-query';
import type { Casus } from '../../../../electron/contract/casus';
import type { InputOf } from '../../../../electron/contract/contract';
import type { CasusFinding, CasusHint } from '../../../../electron/contract/casus-findings';
import type { casus as casusCalls } from '../../../../electron/contract/casus-calls';
import type { CasusPartId } from '../../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../../app/api';
import { useConfirm } from '../../../ui/ConfirmDialog';
import { notify } from '../../notes/undo-notice';
import { useGateTools } from '../gate-tools';
import { rememberedKey } from '../use-casus';
import { hitTexts as texts } from './texts';

type Calls = typeof casusCalls;
type Answer<Choice> = {
  readonly choice: Choice;
  readonly replacement?: string | null;
  readonly everywhere?: boolean;
};
export type FindingAnswer = Answer<InputOf<Calls['casus.decide']>['choice']>;
export type HintAnswer = Answer<InputOf<Calls['casus.decideHint']>['choice']>;
export type MissedWord = Pick<InputOf<Calls['casus.markMissed']>, 'value' | 'tag' | 'replacement'>;

export type FindingPlace = { readonly partId: CasusPartId; readonly finding: CasusFinding };
export type HintPlace = { readonly partId: CasusPartId; readonly hint: CasusHint };

export const useDecide = () => {
  const { id, caseFileId, run } = useGateTools();
  const confirm = useConfirm();
  const client = useQueryClient();
  const rememberedChanged = (): void => {
    void client.invalidateQueries({ queryKey: rememberedKey(caseFileId) });
    // The privacy view looks for the same words.
    void client.invalidateQueries({ queryKey: ['masked'] });
  };

  /** Something done about a hit, which may be gone by now: then nothing is. */
  const atHit = async (call: () => Promise<Casus>): Promise<boolean> => {
    let found = true;
    const after = await run(async (now) => {
      try {
        return await call();
      } catch (error) {
        if (codeOf(error) !== 'NOT_FOUND') throw error;
        found = false;
        notify(texts.gone);
        return now;
      }
    });
    return found && after !== null;
  };

  /** Keeping what surely points at somebody is asked once more. */
  const decide = async (
    { partId, finding }: FindingPlace,
    { choice, replacement = null, everywhere = false }: FindingAnswer,
  ): Promise<boolean> => {
    if (choice === 'keep' && finding.certainty === 'sure') {
      const sure = await confirm({
        title: texts.keepTitle(finding.surface),
        text: texts.keepText,
        confirmLabel: texts.keepHere,
        destructive: true,
      });
      if (!sure) return false;
    }
    const findingId = finding.id;
    const input = { id, partId, findingId, choice, replacement, everywhere };
    return atHit(() => valueOf(api.casus.decide(input)));
  };

  const decideHint = async (
    { partId, hint }: HintPlace,
    { choice, replacement = null, everywhere = false }: HintAnswer,
  ): Promise<boolean> => {
    const input = { id, partId, hintId: hint.id, choice, replacement, everywhere };
    return atHit(() => valueOf(api.casus.decideHint(input)));
  };

  const exempt = async ({ partId, finding }: FindingPlace, reason: string): Promise<boolean> => {
    const input = { id, partId, findingId: finding.id, reason };
    const done = await atHit(() => valueOf(api.casus.exempt(input)));
    if (done) {
      rememberedChanged();
      notify({ named: texts.exempted(finding.surface), hidden: texts.exemptedHidden });
    }
    return done;
  };

  const markMissed = async (word: MissedWord): Promise<boolean> => {
    const done = (await run(() => valueOf(api.casus.markMissed({ id, ...word })))) !== null;
    if (done) {
      rememberedChanged();
      notify({ named: texts.marked(word.value), hidden: texts.markedHidden });
    }
    return done;
  };

  const forget = async (rememberedId: string): Promise<boolean> => {
    const done = (await run(() => valueOf(api.casus.forget({ id, rememberedId })))) !== null;
    if (done) rememberedChanged();
    return done;
  };

  return { decide, decideHint, exempt, markMissed, forget };
};
