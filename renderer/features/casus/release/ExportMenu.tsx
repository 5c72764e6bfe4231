import { Button, Menu } from '@mantine/core';
import type { Casus } from '../../../../electron/contract/casus';
import { IconChevronDown, IconFileExport, IconHistory } from '../../../ui/icons/icons';
import { releaseTexts as texts } from './texts';
import type { ExportInput } from './use-release';

type ExportMenuProps = {
  readonly casus: Casus;
  readonly versionNumber: number;
  readonly busy: boolean;
  readonly onExport: (input: ExportInput) => void;
};

/** A released version as a file: whole, or one page per partner. */
export function ExportMenu({ casus, versionNumber, busy, onExport }: ExportMenuProps) {
  const { exportItems: words } = texts;
  const hasPartners = casus.parts.some(({ partner }) => partner !== null);
  const save = (as: ExportInput['as'], layout: ExportInput['layout']): void =>
    onExport({ as, versionNumber, layout });
  return (
    <Menu>
      <Menu.Target>
        <Button loading={busy} rightSection={<IconChevronDown size={18} />}>
          {texts.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileExport />} onClick={() => save('pdf', 'whole')}>
          {words.pdf}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileExport />} onClick={() => save('docx', 'whole')}>
          {words.docx}
        </Menu.Item>
        {hasPartners && (
          <>
            <Menu.Item leftSection={<IconFileExport />} onClick={() => save('pdf', 'perPartner')}>
              {words.pdfPerPartner}
            </Menu.Item>
            <Menu.Item leftSection={<IconFileExport />} onClick={() => save('docx', 'perPartner')}>
              {words.docxPerPartner}
            </Menu.Item>
          </>
        )}
        <Menu.Item leftSection={<IconHistory />} onClick={() => save('pdf', 'log')}>
          {words.logPdf}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
