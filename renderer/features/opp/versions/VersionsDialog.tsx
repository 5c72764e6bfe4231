import { Button, FocusTrap, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { FormStack } from '../../../ui/FieldGroup';
import { IconArrowLeft } from '../../../ui/icons/icons';
import { Tag } from '../../../ui/Tag';
import { useShownDocument } from '../../casus/release/use-shown-document';
import { useOppPages } from '../use-opp';
import { versionTexts as texts } from './texts';
import classes from './Versions.module.css';

type VersionsDialogProps = { readonly opp: Opp; readonly onClose: () => void };

/** Every version with how far it came; one of them to read as it is printed. */
export function VersionsDialog({ opp, onClose }: VersionsDialogProps) {
  const [shown, setShown] = useState<number | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={shown === null ? texts.title : texts.version(shown)}
      size={920}
    >
      <FocusTrap.InitialFocus />
      {shown === null ? (
        <ul className={classes.versions} aria-label={texts.list}>
          {opp.versions.map((version) => (
            <li key={version.number} className={classes.version}>
              <div>
                <h3 className={classes.name}>
                  {texts.version(version.number)}
                  {version.actionInForce && version.stage !== 'superseded' && (
                    <Tag tone="moss">{texts.actionInForce}</Tag>
                  )}
                </h3>
                <p>{texts.state(version)}</p>
                <p className={classes.quiet}>{texts.code(version.shortHash)}</p>
              </div>
              <Button
                variant="default"
                aria-label={texts.readOf(version.number)}
                onClick={() => setShown(version.number)}
              >
                {texts.read}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <FormStack>
          <div>
            <Button
              variant="subtle"
              leftSection={<IconArrowLeft size={18} />}
              autoFocus
              onClick={() => setShown(null)}
            >
              {texts.back}
            </Button>
          </div>
          <VersionPages opp={opp} versionNumber={shown} />
        </FormStack>
      )}
    </Modal>
  );
}

/** A version as it is printed; without names while they are hidden. */
function VersionPages({
  opp,
  versionNumber,
}: Pick<VersionsDialogProps, 'opp'> & { readonly versionNumber: number }) {
  const { hidden } = usePrivacy();
  const { data, error } = useOppPages(
    { id: opp.id, versionNumber, edition: 'whole', naming: hidden ? 'codeName' : 'names' },
    JSON.stringify([opp.draft?.contentHash, opp.steps, opp.facts]),
  );
  const shown = useShownDocument(opp.caseFileId, data?.document ?? null);
  return (
    <div data-vault>
      {error !== null && <CodeNote error={error} />}
      {shown !== null && <DocumentPage document={shown} />}
    </div>
  );
}
