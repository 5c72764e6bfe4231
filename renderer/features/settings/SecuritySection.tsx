import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenVault } from '../../../electron/contract/vault';
import { Callout } from '../../ui/Callout';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { dayText } from '../welcome/backup-moment';
import { RecoverySteps } from '../welcome/steps/RecoverySteps';
import { AutoLock } from './AutoLock';
import { ChangePassphrase } from './ChangePassphrase';
import { EncryptionRow } from './EncryptionRow';
import { NewCode } from './NewCode';
import { ReplaceKey } from './ReplaceKey';
import { securityTexts as texts } from './security-texts';
import { SettingRow, SettingRows } from './SettingRow';
import classes from './SettingRow.module.css';
import { SettingsStep } from './SettingsStep';
import { TestCode } from './TestCode';
import { settingsTexts } from './texts';
import { useKeepVault, useOpenVault } from './use-vault';

type Flow = 'change' | 'test' | 'newCode' | 'replace' | 'confirm';

const flows = { change: ChangePassphrase, test: TestCode, newCode: NewCode, replace: ReplaceKey };

/** Lock, passphrase, recovery code and key. One flow is open at a time, under its own row. */
export function SecuritySection() {
  const { data: vault } = useOpenVault();
  const keep = useKeepVault();
  const [open, setOpen] = useState<Flow | null>(null);
  const [said, setSaid] = useState<Partial<Record<Flow, string>>>({});

  const close = (): void => {
    setOpen(null);
    keep();
  };
  const done = (words: string, now?: OpenVault): void => {
    if (open !== null) setSaid({ [open]: words });
    setOpen(null);
    keep(now);
  };
  const start = (flow: Flow): void => {
    setSaid({});
    setOpen(flow);
  };
  const row = (flow: keyof typeof flows, extra: { text?: string; tag?: React.ReactNode } = {}) => {
    const Content = flows[flow];
    const { title, text, action } = texts[flow];
    return (
      <SettingRow
        title={title}
        text={
          <>
            <p>{text}</p>
            {extra.text !== undefined && <p>{extra.text}</p>}
          </>
        }
        tag={extra.tag}
        action={{ label: action, onOpen: () => start(flow) }}
        said={said[flow]}
      >
        {open === flow && <Content onDone={done} onCancel={close} />}
      </SettingRow>
    );
  };

  const tested = vault?.recoveryTestedAt ?? null;
  return (
    <Section title={settingsTexts.sections.beveiliging}>
      <div className={classes.notice} role="status">
        {said.confirm !== undefined && (
          <Callout kind="success">
            <p>{said.confirm}</p>
          </Callout>
        )}
      </div>
      {vault?.recoveryConfirmed === false && open !== 'newCode' && open !== 'replace' && (
        <div className={classes.notice}>
          <Callout
            kind="warn"
            title={texts.unconfirmed.title}
            action={
              open !== 'confirm' && (
                <Button variant="default" onClick={() => start('confirm')}>
                  {texts.unconfirmed.action}
                </Button>
              )
            }
          >
            <p>{texts.unconfirmed.text}</p>
          </Callout>
          {open === 'confirm' && (
            <RecoverySteps
              Shell={SettingsStep}
              recoveryCode={null}
              vaultName={vault.name}
              onConfirmed={(now) => done(texts.unconfirmed.done, now)}
            />
          )}
        </div>
      )}
      <SettingRows>
        <AutoLock />
        {row('change')}
        {row('test', {
          text: tested === null ? texts.test.never : texts.test.last(dayText(tested)),
          tag: vault?.recoveryTestDue === true && <Tag tone="amber">{texts.test.due}</Tag>,
        })}
        {row('newCode')}
        {row('replace')}
        {vault !== undefined && (
          <SettingRow title={texts.keychain.title} text={texts.keychain[vault.keychain]} />
        )}
        <EncryptionRow />
      </SettingRows>
    </Section>
  );
}
