import { useEffect, useMemo, useRef } from 'react';
import type { CaseFile, CaseFileDraft } from '../../../electron/contract/case-files';
import { api, valueOf } from '../../app/api';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { CaseFileForm } from './CaseFileForm';
import type { SaveCaseFile } from './CaseFileForm';
import { formTexts } from './form-texts';
import { storedFormOf, valuesOfFile } from './form-values';
import { caseFileTexts as texts } from './texts';
import { useUpdateCaseFile } from './use-case-files';

type CaseFileEditProps = { readonly file: CaseFile; readonly onDone: () => void };

/** A guardian or relative that somebody else's save took away is new again. */
const withKnownIds = (draft: CaseFileDraft, file: CaseFile): CaseFileDraft => {
  const known = new Set<string>([...file.guardians, ...file.relatives].map(({ id }) => id));
  const kept = <Item extends { readonly id: string | null }>(item: Item): Item =>
    item.id === null || known.has(item.id) ? item : { ...item, id: null };
  return {
    ...draft,
    guardians: draft.guardians.map(kept),
    relatives: draft.relatives.map(kept),
  };
};

/** The form over an existing file, in place of the tab. */
export function CaseFileEdit({ file, onDone }: CaseFileEditProps) {
  const place = { kind: 'caseFile', caseFileId: file.id, targetId: null } as const;
  const stored = useStoredDraft(place);
  const update = useUpdateCaseFile(file.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = stored !== undefined;

  useEffect(() => {
    if (ready) heading.current?.focus();
  }, [ready]);

  const start = useMemo(() => {
    if (!ready) return null;
    const typed = storedFormOf(stored?.payload);
    return {
      values: typed?.values ?? valuesOfFile(file),
      version: typed?.version ?? file.version,
      restored: typed !== null,
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the form keeps what it began with
  }, [ready]);
  if (start === null) return null;

  const save: SaveCaseFile = async (draft, { overNewerVersion }) => {
    if (!overNewerVersion) return update.mutateAsync({ version: start.version, draft });
    const newest = await valueOf(api.caseFiles.get({ id: file.id }));
    return update.mutateAsync({ version: newest.version, draft: withKnownIds(draft, newest) });
  };
  return (
    <section aria-labelledby="case-file-edit">
      <h2 id="case-file-edit" ref={heading} tabIndex={-1}>
        {texts.editTitle}
      </h2>
      <CaseFileForm
        schoolId={file.schoolId}
        place={place}
        initial={start.values}
        version={start.version}
        restored={start.restored}
        submitLabel={formTexts.save}
        onSave={save}
        onDone={() => {
          onDone();
          document.querySelector<HTMLElement>('#page-title')?.focus({ preventScroll: true });
        }}
      />
    </section>
  );
}
