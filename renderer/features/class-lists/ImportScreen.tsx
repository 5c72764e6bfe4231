import { useEffect, useRef, useState } from 'react';
import { Page } from '../../ui/Page';
import { ChooseStep } from './ChooseStep';
import { DoneStep } from './DoneStep';
import { stageAfterOpening, stepOf } from './import-stage';
import type { ImportStage } from './import-stage';
import { ImportSteps } from './ImportSteps';
import { MapStep } from './MapStep';
import { PickStep } from './PickStep';
import { PreviewStep } from './PreviewStep';
import { importTexts as texts } from './texts';
import { useForgetList } from './use-import';

/** A class list in four steps: choose it, say where it belongs, look it over, done. */
export function ImportScreen() {
  const [stage, setStage] = useState<ImportStage>({ kind: 'pick' });
  const start = (): void => setStage({ kind: 'pick' });
  const sourceId = 'opened' in stage && stage.kind !== 'done' ? stage.opened.source.sourceId : null;
  useForgetList(sourceId);

  // A new step is a new page to who doesn't see it: the focus goes to its heading.
  const shown = useRef(stage.kind);
  useEffect(() => {
    if (shown.current === stage.kind) return;
    shown.current = stage.kind;
    globalThis.document.querySelector<HTMLElement>('#page-title')?.focus();
  }, [stage.kind]);

  return (
    <Page
      title={stage.kind === 'done' ? texts.doneTitle : texts.title}
      {...(stage.kind !== 'done' && { lead: texts.lead })}
    >
      <ImportSteps step={stepOf(stage)} />
      {stage.kind === 'pick' && (
        <PickStep onOpened={(opened) => setStage(stageAfterOpening(opened))} />
      )}
      {stage.kind === 'map' && (
        <MapStep
          source={stage.opened.source}
          onBack={start}
          onMapped={(list) =>
            setStage({ kind: 'choose', opened: stage.opened, list, before: null })
          }
        />
      )}
      {stage.kind === 'choose' && (
        <ChooseStep
          source={stage.opened.source}
          list={stage.list}
          before={stage.before}
          onBack={
            stage.opened.source.table === null
              ? start
              : () => setStage({ kind: 'map', opened: stage.opened })
          }
          onChosen={(choice) =>
            setStage({ kind: 'preview', opened: stage.opened, list: stage.list, choice })
          }
        />
      )}
      {stage.kind === 'preview' && (
        <PreviewStep
          sourceId={stage.opened.source.sourceId}
          list={stage.list}
          choice={stage.choice}
          onBack={() =>
            setStage({
              kind: 'choose',
              opened: stage.opened,
              list: stage.list,
              before: stage.choice,
            })
          }
          onStop={start}
          onApplied={(applied) => setStage({ kind: 'done', opened: stage.opened, applied })}
        />
      )}
      {stage.kind === 'done' && (
        <DoneStep file={stage.opened.file} applied={stage.applied} onAgain={start} />
      )}
    </Page>
  );
}
