import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SchoolId } from '../../electron/contract/ids';
import { SideNav } from '../ui/SideNav';
import { SideNavItem } from '../ui/SideNavItem';
import {
  IconCalendar,
  IconFileImport,
  IconFolder,
  IconHelpCircle,
  IconInbox,
  IconMessageQuestion,
  IconMessages,
  IconNotebook,
  IconSettings,
  IconSun,
  IconTrajectory,
  IconTransferOut,
  IconUsers,
} from '../ui/icons/icons';
import { useAttention } from '../features/today/use-attention';
import { api, valueOf } from './api';
import { useGo } from './navigation';
import { keys } from './query';
import { useSchoolId, useSchools, useSwitchSchool } from './school';
import { lastBackupText } from './last-backup';
import { appTexts } from './texts';

export function AppNav({ path }: { readonly path: string }) {
  const { data: backups } = useQuery({
    queryKey: keys.backups,
    queryFn: () => valueOf(api.backup.list({})),
  });
  const attention = useAttention(useSchoolId());
  const item = (href: string, label: string, icon: Parameters<typeof SideNavItem>[0]['icon']) => (
    <SideNavItem href={href} label={label} icon={icon} active={path.startsWith(href)} />
  );
  return (
    <SideNav
      label={appTexts.navigation}
      brand={appTexts.brand}
      mark="C"
      bottom={
        <>
          {item('/hulp', appTexts.help, IconHelpCircle)}
          {item('/instellingen', appTexts.settings, IconSettings)}
        </>
      }
      note={
        <>
          {appTexts.onThisDevice}
          <br />
          {backups === undefined ? null : lastBackupText(backups)}
        </>
      }
    >
      <SideNavItem
        href="/vandaag"
        label={appTexts.today}
        icon={IconSun}
        active={path.startsWith('/vandaag')}
        count={attention}
        countLabel={appTexts.attention}
      />
      {item('/kalender', appTexts.calendar, IconCalendar)}
      {item('/dossiers', appTexts.caseFiles, IconFolder)}
      {item('/opp', appTexts.opps, IconNotebook)}
      {item('/impulsklas', appTexts.impulsklas, IconTrajectory)}
      {item('/ouders', appTexts.guardians, IconMessages)}
      {item('/overdracht', appTexts.handover, IconTransferOut)}
      {item('/ontvangen', appTexts.receiving, IconInbox)}
      {item('/vragen', appTexts.questions, IconMessageQuestion)}
      {item('/leerlingen', appTexts.pupils, IconUsers)}
      {item('/import', appTexts.import, IconFileImport)}
      <SchoolSwitch path={path} />
    </SideNav>
  );
}

/** Only where there is more than one school: an ambulant orthopedagoog serves several. */
function SchoolSwitch({ path }: { readonly path: string }) {
  const { data: schools = [] } = useSchools();
  const schoolId = useSchoolId();
  const { mutate } = useSwitchSchool();
  const go = useGo();
  if (schools.length < 2) return null;
  return (
    <li>
      <Select
        label={appTexts.school}
        data={schools.map(({ id, name }) => ({ value: id, label: name }))}
        value={schoolId}
        allowDeselect={false}
        onChange={(id) => {
          if (id === null) return;
          // What stands there is of one file, and so of the school that is left.
          if (path.startsWith('/dossiers/')) go('/vandaag');
          mutate(SchoolId.parse(id));
        }}
      />
    </li>
  );
}
