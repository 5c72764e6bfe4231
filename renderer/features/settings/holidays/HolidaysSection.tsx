import { ActionIcon, Select } from '@mantine/core';
import { useState } from 'react';
import type { SchoolId } from '../../../../electron/contract/ids';
import { holidayRegions } from '../../../../electron/contract/school-calendar';
import { CodeNote } from '../../../app/CodeNote';
import { useSchoolId } from '../../../app/school';
import { Callout } from '../../../ui/Callout';
import { IconArrowLeft, IconArrowRight } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { startYearOf } from '../../calendar/school-year';
import { dayOf } from '../../notes/moments';
import { settingsTexts } from '../texts';
import { HolidayList } from './HolidayList';
import classes from './Holidays.module.css';
import { holidayTexts as texts } from './texts';
import { useCalendar, useKnownHolidays, useSetRegion } from './use-holidays';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const NO_REGION = '';

/** When there is no school: holidays of the region, and what the school itself decided. */
export function HolidaysSection() {
  const schoolId = useSchoolId();
  return (
    <Section title={settingsTexts.sections.vakanties} text={texts.text}>
      {schoolId === null ? (
        <p className={classes.quiet}>{texts.noSchool}</p>
      ) : (
        <SchoolHolidays key={schoolId} schoolId={schoolId} />
      )}
    </Section>
  );
}

function SchoolHolidays({ schoolId }: { readonly schoolId: SchoolId }) {
  const [startYear, setStartYear] = useState(() => startYearOf(dayOf(new Date())));
  const { data: calendar, error } = useCalendar({ schoolId, startYear });
  const region = calendar?.region ?? null;
  const { data: known } = useKnownHolidays(region, startYear);
  const setRegion = useSetRegion(schoolId);
  const year = { schoolId, startYear };
  return (
    <div className={classes.calendar}>
      <Select
        className={classes.region ?? ''}
        label={texts.region}
        description={texts.regionHelp}
        data={[
          { value: NO_REGION, label: texts.noRegion },
          ...holidayRegions.map((value) => ({ value, label: texts.regions[value] })),
        ]}
        value={region ?? NO_REGION}
        allowDeselect={false}
        disabled={calendar === undefined}
        onChange={(next) =>
          setRegion.mutate(holidayRegions.find((value) => value === next) ?? null)
        }
      />
      {setRegion.error !== null && <CodeNote error={setRegion.error} />}
      <div className={classes.year}>
        <ActionIcon
          variant="default"
          aria-label={texts.previous}
          disabled={startYear <= FIRST_YEAR}
          onClick={() => setStartYear(startYear - 1)}
        >
          <IconArrowLeft size={18} />
        </ActionIcon>
        <p className={classes.yearName} role="status">
          {texts.year(startYear)}
        </p>
        <ActionIcon
          variant="default"
          aria-label={texts.next}
          disabled={startYear >= LAST_YEAR}
          onClick={() => setStartYear(startYear + 1)}
        >
          <IconArrowRight size={18} />
        </ActionIcon>
      </div>
      <Callout>{texts.check}</Callout>
      {error !== null && <CodeNote error={error} />}
      {calendar !== undefined && (
        <>
          {region === null ? (
            <p className={classes.quiet}>{texts.chooseRegion}</p>
          ) : (
            <HolidayList
              key={`${region} ${String(startYear)}`}
              year={year}
              scope="region"
              title={texts.lists.region.title(region)}
              periods={calendar.ofRegion}
              known={known ?? []}
            />
          )}
          <HolidayList
            key={startYear}
            year={year}
            scope="own"
            title={texts.lists.own.title()}
            periods={calendar.own}
            known={[]}
          />
        </>
      )}
    </div>
  );
}
