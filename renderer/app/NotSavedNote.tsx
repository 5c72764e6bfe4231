/** After unlocking: what the lock or the close before it could not save. Stays until it is read. */
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftPlace } from '../../electron/contract/drafts';
import { useDrafts, useOpenDraft } from '../features/drafts/DraftsList';
import { Callout } from '../ui/Callout';
import { ErrorNote } from '../ui/ErrorNote';
import { FormActions } from '../ui/FieldGroup';
import { api, valueOf } from './api';
import { appTexts } from './texts';
import { useWorkNames, useWorksHere } from './work-names';

const { notSaved: texts } = appTexts;
const key = ['notSaved'] as const;

export function NotSavedNote() {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => valueOf(api.window.notSaved({})),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const lost = useWorksHere(data?.works ?? []);
  const read = (): void => {
    const works = (data?.works ?? []).filter((work) => !lost.includes(work));
    client.setQueryData(key, { works, unanswered: false, exportStopped: false });
    if (works.length === 0) void api.window.notSavedRead({});
  };
  return (
    <>
      {lost.length > 0 && <Lost works={lost} onRead={read} />}
      {data?.unanswered === true && <Unanswered onRead={read} />}
      {data?.exportStopped === true && <ExportStopped onRead={read} />}
      <KeptCasuses />
    </>
  );
}

type LostProps = { readonly works: readonly DraftPlace[]; readonly onRead: () => void };

function Lost({ works, onRead }: LostProps) {
  const names = useWorkNames(works);
  return (
    <div data-vault>
      <ErrorNote
        what={texts.lost(names)}
        safe={texts.lostSafe}
        next={texts.lostNext}
        action={
          <FormActions>
            <OpenWorks works={works} names={names} />
            <Button variant="default" onClick={onRead}>
              {texts.read}
            </Button>
          </FormActions>
        }
      />
    </div>
  );
}

function Unanswered({ onRead }: Pick<LostProps, 'onRead'>) {
  return (
    <ErrorNote
      what={texts.unanswered}
      safe={texts.lostSafe}
      next={texts.unansweredNext}
      action={
        <Button variant="default" onClick={onRead}>
          {texts.read}
        </Button>
      }
    />
  );
}

function ExportStopped({ onRead }: Pick<LostProps, 'onRead'>) {
  return (
    <ErrorNote
      what={texts.exportStopped}
      safe={texts.exportSafe}
      next={texts.exportNext}
      action={
        <Button variant="default" onClick={onRead}>
          {texts.read}
        </Button>
      }
    />
  );
}

/** Casuses whose last text waits as a draft since before this opening. Goes when they have it again. */
function KeptCasuses() {
  const { data: drafts } = useDrafts();
  const [atOpening, setAtOpening] = useState<ReadonlySet<string> | null>(null);
  if (drafts !== undefined && atOpening === null) {
    setAtOpening(new Set(drafts.filter(({ kind }) => kind === 'casus').map(({ id }) => id)));
  }
  const works = (drafts ?? []).filter(({ id }) => atOpening?.has(id));
  const names = useWorkNames(works);
  if (works.length === 0) return null;
  return (
    <div data-vault>
      <Callout
        kind="warn"
        role="status"
        title={texts.kept(names)}
        action={<OpenWorks works={works} names={names} />}
      >
        {texts.keptText}
      </Callout>
    </div>
  );
}

type OpenWorksProps = {
  readonly works: readonly DraftPlace[];
  readonly names: readonly string[];
};

function OpenWorks({ works, names }: OpenWorksProps) {
  const open = useOpenDraft();
  return works.map((work, at) => (
    <Button
      key={`${work.kind} ${work.caseFileId} ${work.targetId}`}
      variant="default"
      onClick={() => open(work)}
    >
      {texts.openOne(names[at] ?? '')}
    </Button>
  ));
}
