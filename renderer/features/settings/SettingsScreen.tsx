import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { Page } from '../../ui/Page';
import { ReadersPart } from '../exchange/ReadersPart';
import { HandoverProfilesPart } from '../handover/profiles/HandoverProfilesPart';
import { OwnExportPart } from '../own-export/OwnExportPart';
import { SchoolsSection } from '../pupils/SchoolsSection';
import { StaffSection } from '../pupils/StaffSection';
import { BackupSection } from './BackupSection';
import { CasusSection } from './CasusSection';
import { ContactReminderSection } from './ContactReminderSection';
import { DisplaySection } from './DisplaySection';
import { HolidaysSection } from './holidays/HolidaysSection';
import { OwnRoleSection } from './OwnRoleSection';
import { OwnWordsSection } from './OwnWordsSection';
import { partHref, partNames, wantedPart, type PartName } from './parts';
import { ProfilesSection } from './profiles/ProfilesSection';
import { SecuritySection } from './SecuritySection';
import { goToPart, SettingsPart } from './SettingsPart';
import classes from './SettingRow.module.css';
import { SupportPhasesSection } from './SupportPhasesSection';
import { settingsTexts as texts } from './texts';
import { TrajectoriesSection } from './trajectories/TrajectoriesSection';

const sections: Readonly<Record<PartName, () => ReactNode>> = {
  beveiliging: SecuritySection,
  'back-up': BackupSection,
  school: SchoolPart,
  vakanties: HolidaysSection,
  fasen: SupportPhasesSection,
  samenwerkingsverband: ProfilesSection,
  trajecten: TrajectoriesSection,
  overdracht: HandoverProfilesPart,
  sleutels: ReadersPart,
  meenemen: OwnExportPart,
  functie: OwnRoleSection,
  ouders: ContactReminderSection,
  casus: CasusSection,
  woorden: OwnWordsSection,
  weergave: DisplaySection,
};

function SchoolPart() {
  return (
    <>
      <SchoolsSection />
      <StaffSection />
    </>
  );
}

export function SettingsScreen() {
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const wanted = wantedPart(search);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <nav aria-label={texts.parts}>
        <ul className={classes.parts}>
          {partNames.map((name) => (
            <li key={name}>
              <Link
                href={partHref(name)}
                className={classes.partLink}
                onClick={() => goToPart(name)}
              >
                {texts.sections[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {partNames.map((name) => {
        const Part = sections[name];
        return (
          <SettingsPart key={name} name={name} wanted={wanted === name}>
            <Part />
          </SettingsPart>
        );
      })}
    </Page>
  );
}
