import { Radio, Select } from '@mantine/core';
import type { SchoolId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import type { ReceivedDossier, ReceivedTarget } from '../../../electron/contract/receiving';
import { PupilId } from '../../../electron/contract/ids';
import { longDay } from '../notes/moments';
import { usePupils } from '../pupils/use-pupils';
import classes from './Receiving.module.css';
import { receivingTexts } from './texts';

const texts = receivingTexts.match;

type Candidate = ReceivedDossier['candidates'][number];

const factsOf = (candidate: Candidate): string =>
  [
    ...(candidate.birthDate === null
      ? []
      : [receivingTexts.dossier.born(longDay(candidate.birthDate))]),
    ...(candidate.classGroupName === null ? [] : [candidate.classGroupName]),
    texts[candidate.certainty],
    ...(candidate.caseFileId === null ? [texts.withoutFile] : []),
    ...(candidate.archived ? [texts.archived] : []),
  ].join(', ');

type MatchChoiceProps = {
  readonly schoolId: SchoolId;
  readonly dossier: ReceivedDossier;
  readonly target: ReceivedTarget | null;
  readonly onChange: (target: ReceivedTarget) => void;
};

/** Whose file it becomes: one who may be the same, a new pupil, or anybody of the school. */
export function MatchChoice({ schoolId, dossier, target, onChange }: MatchChoiceProps) {
  const { data: pupils } = usePupils(schoolId);
  const chosen = target === null ? null : target.kind === 'new' ? 'new' : target.pupilId;
  const listed = dossier.candidates.some(({ pupilId }) => pupilId === chosen);
  const others = (pupils ?? []).filter(
    ({ id }) => !dossier.candidates.some(({ pupilId }) => pupilId === id),
  );
  const choose = (value: string | null): void => {
    if (value === null) return;
    onChange(value === 'new' ? { kind: 'new' } : { kind: 'pupil', pupilId: PupilId.parse(value) });
  };
  return (
    <div className={classes.match}>
      <Radio.Group label={texts.title} value={chosen} onChange={choose}>
        <div className={classes.choices}>
          {dossier.candidates.map((candidate) => (
            <Radio
              key={candidate.pupilId}
              value={candidate.pupilId}
              label={candidate.pupilName}
              description={factsOf(candidate)}
              disabled={candidate.archived}
            />
          ))}
          <Radio value="new" label={texts.new} description={texts.newText} />
        </div>
      </Radio.Group>
      {others.length > 0 && (
        <Select
          label={texts.other}
          placeholder={texts.otherPlaceholder}
          searchable
          data={others.map(({ id, name, classGroupName }) => ({
            value: id,
            label: [displayNameOf(name), classGroupName ?? ''].filter(Boolean).join(', '),
          }))}
          value={listed || chosen === 'new' ? null : chosen}
          onChange={choose}
        />
      )}
    </div>
  );
}
