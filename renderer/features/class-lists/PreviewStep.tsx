import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import type { ConfirmCode } from '../../../electron/contract/class-list-words';
import type { ClassListSourceId, ReadList } from '../../../electron/contract/class-lists';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { ProgressPanel } from '../../ui/ProgressPanel';
import { Confirmations } from './Confirmations';
import type { Answer, Applied, ImportChoice } from './import-stage';
import { ImportFailure } from './ImportFailure';
import { PreviewSections } from './PreviewSections';
import { PreviewSummary } from './PreviewSummary';
import { Questions } from './Questions';
import { previewTexts as texts } from './preview-texts';
import { importTexts } from './texts';
import { useApplyImport, useImportPlan, useImportProgress } from './use-import';

type Ask = ImportPreview['ask'][number];
type Confirmation = ImportPreview['confirm'][number];

type PreviewStepProps = {
  readonly sourceId: ClassListSourceId;
  readonly list: ReadList;
  readonly choice: ImportChoice;
  readonly onBack: () => void;
  readonly onStop: () => void;
  readonly onApplied: (applied: Applied) => void;
};

/** What importing will do; nothing has been stored yet. */
export function PreviewStep(props: PreviewStepProps) {
  const { sourceId, list, choice, onBack, onStop, onApplied } = props;
  // What was answered stays in sight: the plan itself no longer names it.
  const [answered, setAnswered] = useState<ReadonlyMap<string, { ask: Ask; answer: Answer }>>(
    new Map(),
  );
  const [confirmed, setConfirmed] = useState<ReadonlyMap<ConfirmCode, Confirmation>>(new Map());
  const plan = useImportPlan({
    sourceId,
    ...choice,
    answers: [...answered.values()].map(({ answer }) => answer),
    confirmed: [...confirmed.keys()],
  });
  const apply = useApplyImport();

  const answer = (
    given: readonly { readonly ask: Ask; readonly answer: Answer | null }[],
  ): void => {
    const next = new Map(answered);
    for (const { ask, answer: each } of given) {
      if (each === null) next.delete(ask.id);
      else next.set(ask.id, { ask, answer: each });
    }
    setAnswered(next);
  };
  const confirm = (confirmation: Confirmation, yes: boolean): void => {
    const next = new Map(confirmed);
    if (yes) next.set(confirmation.code, confirmation);
    else next.delete(confirmation.code);
    setConfirmed(next);
  };

  if (apply.isPending) return <Applying />;
  const again = (
    <Button
      variant="default"
      onClick={() => {
        apply.reset();
        void plan.refetch();
      }}
    >
      {texts.planAgain}
    </Button>
  );
  const { data: preview } = plan;
  const settled = plan.isSuccess && !plan.isFetching && !plan.isPlaceholderData;
  return (
    <FormStack>
      <ImportFailure error={plan.error} />
      {preview === undefined && plan.isPending && <p aria-live="polite">{texts.planning}</p>}
      {preview !== undefined && plan.error === null && (
        <>
          <PreviewSummary preview={preview} />
          <Confirmations open={preview.confirm} confirmed={confirmed} onConfirm={confirm} />
          <Questions open={preview.ask} answered={answered} onAnswer={answer} />
          <PreviewSections preview={preview} list={list} />
        </>
      )}
      <ImportFailure error={apply.error} action={again} />
      <FormActions>
        <Button
          disabled={!settled || preview?.ready !== true}
          onClick={() => {
            if (preview === undefined) return;
            apply.mutate({ sourceId, planHash: preview.planHash }, { onSuccess: onApplied });
          }}
        >
          {preview?.changesNothing === true ? texts.applyNothing : texts.apply}
        </Button>
        <Button variant="default" onClick={onBack}>
          {importTexts.back}
        </Button>
        <Button variant="subtle" onClick={onStop}>
          {importTexts.stop}
        </Button>
      </FormActions>
    </FormStack>
  );
}

/** Takes the focus while the buttons are gone. */
function Applying() {
  const progress = useImportProgress();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <div ref={box} tabIndex={-1}>
      <ProgressPanel
        title={texts.applying}
        done={done}
        total={total}
        figure={total === 0 ? '' : texts.applyingFigure(done, total)}
      />
    </div>
  );
}
