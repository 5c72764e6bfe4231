import { FocusTrap, Modal, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opp, OppChange, OppComparison } from '../../../../electron/contract/opp';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy, useShownTexts } from '../../../app/privacy';
import { FormRow, FormStack } from '../../../ui/FieldGroup';
import { Tag } from '../../../ui/Tag';
import { Runs } from './Runs';
import { textsOf, wholeTexts, withTexts } from './shown-changes';
import { versionTexts as texts } from './texts';
import classes from './Versions.module.css';

type CompareDialogProps = { readonly opp: Opp; readonly onClose: () => void };

/** What changed from one version to another, in words and word for word. */
export function CompareDialog({ opp, onClose }: CompareDialogProps) {
  const [newest, before] = opp.versions;
  const [from, setFrom] = useState(before?.number ?? 1);
  const [to, setTo] = useState(newest?.number ?? 1);
  const options = opp.versions.map(({ number }) => ({
    value: String(number),
    label: texts.version(number),
  }));
  return (
    <Modal opened onClose={onClose} title={texts.compareTitle} size={920}>
      <FocusTrap.InitialFocus />
      <FormStack>
        <FormRow>
          <Select
            label={texts.from}
            data={options}
            value={String(from)}
            allowDeselect={false}
            onChange={(value) => setFrom(Number(value))}
          />
          <Select
            label={texts.to}
            data={options}
            value={String(to)}
            allowDeselect={false}
            onChange={(value) => setTo(Number(value))}
          />
        </FormRow>
        {from === to ? <p>{texts.sameVersion}</p> : <Compared opp={opp} from={from} to={to} />}
      </FormStack>
    </Modal>
  );
}

type ComparedProps = { readonly opp: Opp; readonly from: number; readonly to: number };

function Compared({ opp, from, to }: ComparedProps) {
  const { data, error } = useQuery({
    queryKey: ['oppCompare', opp.id, from, to, opp.draft?.version ?? 0],
    queryFn: () => valueOf(api.opp.compare({ id: opp.id, from, to })),
    gcTime: 0,
  });
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  if (data.sections.length === 0) return <p role="status">{texts.noChanges}</p>;
  return (
    <>
      <p role="status">{data.actionSectionChanged ? texts.actionsChanged : texts.actionsSame}</p>
      <p className={classes.legend}>
        {texts.legend} <Runs runs={legend} />
      </p>
      {data.sections.map((section) => (
        <Section key={section.section} caseFileId={opp.caseFileId} section={section} />
      ))}
    </>
  );
}

const legend: OppChange['runs'] = [
  { change: 'added', text: texts.added },
  { change: 'same', text: ' ' },
  { change: 'removed', text: texts.removed },
];

type SectionProps = {
  readonly caseFileId: string;
  readonly section: OppComparison['sections'][number];
};

function Section({ caseFileId, section: { section, inWords, changes } }: SectionProps) {
  const { hidden } = usePrivacy();
  const title = `compared-${section}`;
  // A name may be cut in two by a change: it is only found in the whole text.
  const whole = changes.map((change) => (hidden ? wholeTexts(change) : change));
  const shown = useShownTexts(caseFileId, whole.flatMap(textsOf));
  return (
    <section aria-labelledby={title} className={classes.section} data-vault>
      <h3 id={title} className={classes.sectionTitle}>
        {texts.section(section)}
      </h3>
      <p className={classes.quiet}>{inWords}</p>
      {shown !== null && (
        <dl className={classes.changes}>
          {withTexts(whole, shown).map(({ label, change, runs }, at) => (
            // Changes have no identity of their own and never move.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={at}>
              <dt>
                {label} <Tag>{texts.changeWords[change]}</Tag>
              </dt>
              <dd>
                <Runs runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
