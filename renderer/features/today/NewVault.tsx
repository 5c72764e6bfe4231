import { Button } from '@mantine/core';
import { useGo } from '../../app/navigation';
import { EmptyState } from '../../ui/EmptyState';
import { IconFolderPlus, IconSchool } from '../../ui/icons/icons';
import { todayTexts as texts } from './texts';

const NEW_FILE = '/dossiers/nieuw';

/** The first thing to do in a brand-new vault. */
export function NoSchool() {
  const go = useGo();
  return (
    <EmptyState
      icon={IconSchool}
      title={texts.noSchoolTitle}
      text={texts.noSchoolText}
      action={
        <>
          <Button onClick={() => go('/import')}>{texts.import}</Button>
          <Button variant="default" onClick={() => go(NEW_FILE)}>
            {texts.byHand}
          </Button>
        </>
      }
    />
  );
}

/** The second thing: a case file for somebody. */
export function NoFiles() {
  const go = useGo();
  return (
    <EmptyState
      icon={IconFolderPlus}
      title={texts.noFilesTitle}
      text={texts.noFilesText}
      action={<Button onClick={() => go(NEW_FILE)}>{texts.newFile}</Button>}
    />
  );
}
