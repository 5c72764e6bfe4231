import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../../electron/contract/casus';
import { Card } from '../../../ui/Card';
import { IconSearch } from '../../../ui/icons/icons';
import { Tag } from '../../../ui/Tag';
import { useGateTools } from '../gate-tools';
import classes from './Aside.module.css';
import { filterRows, isShown } from './replacement-rows';
import { ReplacementsTable } from './ReplacementsTable';
import { asideTexts as texts } from './texts';

const FIRST = 6;

/** What was replaced, beside the text; the whole table opens larger. */
export function ReplacementsCard({ casus }: { readonly casus: Casus }) {
  const { openDialog } = useGateTools();
  const [words, setWords] = useState('');
  const rows = casus.replacements.filter(isShown);
  const found = filterRows(rows, { words, kind: null });
  const shown = words === '' ? found.slice(0, FIRST) : found;
  return (
    <Card title={texts.replaced} aside={<Tag>{rows.length}</Tag>} className={classes.card}>
      {rows.length === 0 ? (
        <p className={classes.quiet}>{texts.replacedNone}</p>
      ) : (
        <div className={classes.stack}>
          {rows.length > FIRST && (
            <TextInput
              type="search"
              aria-label={texts.replacedFilter}
              placeholder={texts.replacedFilter}
              leftSection={<IconSearch />}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
          {found.length === 0 ? (
            <p className={classes.quiet}>{texts.replacedNothing}</p>
          ) : (
            <ReplacementsTable casus={casus} rows={shown} editable />
          )}
          <Button variant="subtle" onClick={() => openDialog({ kind: 'replacements' })}>
            {shown.length < rows.length ? texts.showAll(rows.length) : texts.replacedLarger}
          </Button>
        </div>
      )}
    </Card>
  );
}
