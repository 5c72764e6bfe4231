import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Opp, OppVersion } from '../../../../electron/contract/opp';
import { oppEditions } from '../../../../electron/contract/opp-calls';
import type { OppEdition } from '../../../../electron/contract/opp-calls';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../../casus/release/use-shown-document';
import { useOppPages } from '../use-opp';
import classes from './Preview.module.css';
import { previewTexts as texts } from './texts';

const editions = oppEditions.map((value) => ({ value, label: texts.editions[value] }));

const namings = (['names', 'codeName'] as const).map((value) => ({
  value,
  label: texts.namings[value],
}));
type Naming = (typeof namings)[number]['value'];

type PreviewPanelProps = { readonly opp: Opp; readonly version: OppVersion };

/** The pages as they will be printed; they follow every save. */
export function PreviewPanel({ opp, version }: PreviewPanelProps) {
  const { hidden } = usePrivacy();
  const [edition, setEdition] = useState<OppEdition>('whole');
  const [chosen, setNaming] = useState<Naming>('names');
  // With names hidden the pages show none either.
  const naming = hidden ? 'codeName' : chosen;
  const { data, error } = useOppPages(
    { id: opp.id, versionNumber: version.number, edition, naming },
    JSON.stringify([version.version, version.contentHash, opp.steps, opp.facts]),
  );
  const shown = useShownDocument(opp.caseFileId, data?.document ?? null);
  return (
    <div className={classes.panel} data-vault={naming === 'names' || undefined}>
      <div className={classes.choices}>
        <Select<OppEdition>
          label={texts.edition}
          data={editions}
          allowDeselect={false}
          value={edition}
          onChange={(value) => setEdition(value ?? 'whole')}
        />
        <Select<Naming>
          label={texts.naming}
          data={namings}
          allowDeselect={false}
          disabled={hidden}
          value={naming}
          onChange={(value) => setNaming(value ?? 'names')}
        />
      </div>
      {error !== null && <CodeNote error={error} />}
      {shown !== null && (
        <div className={classes.paper}>
          <DocumentPage document={shown} />
        </div>
      )}
    </div>
  );
}
