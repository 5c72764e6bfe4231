import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ClassListSource, ReadList } from '../../../electron/contract/class-lists';
import type { School } from '../../../electron/contract/records';
import { useSchoolId, useSchools } from '../../app/school';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { ClassChoice } from './ClassChoice';
import type { ImportChoice } from './import-stage';
import { formatLabels } from './labels';
import { firstSchoolChoice, pickOf, schoolProblem, schoolRequest } from './school-choice';
import { SchoolChoice } from './SchoolChoice';
import { ScopeChoice } from './ScopeChoice';
import { importTexts as texts } from './texts';
import { useProposedClasses } from './use-import';

type ChooseStepProps = {
  readonly source: ClassListSource;
  readonly list: ReadList;
  readonly before: ImportChoice | null;
  readonly onBack: () => void;
  readonly onChosen: (choice: ImportChoice) => void;
};

/** Which school and which classes. */
export function ChooseStep(props: ChooseStepProps) {
  const { data: schools } = useSchools();
  return schools === undefined ? null : <ChooseForm schools={schools} {...props} />;
}

function ChooseForm({
  source,
  list,
  before,
  schools,
  onBack,
  onChosen,
}: ChooseStepProps & { readonly schools: readonly School[] }) {
  const current = useSchoolId();
  const [school, setSchool] = useState(() =>
    before === null ? firstSchoolChoice(list, { schools, current }) : pickOf(before, schools),
  );
  // Null: as proposed. Another school has another proposal.
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(
    before === null ? null : new Set(before.chosenClassKeys),
  );
  const [withoutClass, setWithoutClass] = useState(before?.withPupilsWithoutClass ?? true);
  const isSheet = source.table !== null;
  const [scope, setScope] = useState<ImportChoice['scope']>(
    before?.scope ?? (isSheet ? 'listedOnly' : 'wholeSchool'),
  );
  const [tried, setTried] = useState(false);

  const schoolId = school.kind === 'existing' ? school.id : null;
  const proposed = useProposedClasses(source.sourceId, schoolId);
  const all = list.classes.map(({ key }) => key);
  const chosen = picked ?? new Set(schoolId === null ? all : (proposed.data ?? []));
  const waits = schoolId !== null && proposed.isPending;

  const problem = schoolProblem(school);
  const nothing = chosen.size === 0 && !(withoutClass && list.pupilsWithoutClass > 0);
  const go = (): void => {
    setTried(true);
    const request = schoolRequest(school);
    if (request === null || nothing || waits) return;
    onChosen({
      school: request,
      chosenClassKeys: [...chosen],
      withPupilsWithoutClass: withoutClass,
      scope: request.kind === 'new' ? 'wholeSchool' : scope,
    });
  };

  return (
    <FormStack>
      <p>{texts.found(formatLabels[source.format], list.pupilCount, list.startYear)}</p>
      {list.schoolYearOver && <Callout kind="warn">{texts.schoolYearOver}</Callout>}
      <SchoolChoice
        list={list}
        schools={schools}
        value={school}
        problem={tried ? problem : null}
        onChange={(next) => {
          setSchool(next);
          if (next.kind !== school.kind || next.kind === 'existing') setPicked(null);
        }}
      />
      <ClassChoice
        list={list}
        chosen={chosen}
        withoutClass={withoutClass}
        onChange={setPicked}
        onWithoutClass={setWithoutClass}
      />
      {school.kind === 'existing' && <ScopeChoice value={scope} onChange={setScope} />}
      {tried && nothing && !waits && (
        <Callout kind="warn" role="alert">
          {texts.classesMissing}
        </Callout>
      )}
      <FormActions>
        <Button onClick={go}>{texts.toPreview}</Button>
        <Button variant="default" onClick={onBack}>
          {texts.back}
        </Button>
      </FormActions>
    </FormStack>
  );
}
