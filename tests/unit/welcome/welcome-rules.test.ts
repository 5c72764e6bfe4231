import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../electron/contract/error-codes';
import { vault, vaultProblems } from '../../../electron/contract/vault';
import type { OpenVault } from '../../../electron/contract/vault';
import { dueReminders } from '../../../renderer/features/settings/reminders';
import { partHref, wantedPart } from '../../../renderer/features/settings/parts';
import { sizeText } from '../../../renderer/features/welcome/backup-moment';
import { problemTexts } from '../../../renderer/features/welcome/problem/texts';
import { codeProblem } from '../../../renderer/features/welcome/steps/code-problem';
import { differingWord } from '../../../renderer/features/welcome/steps/passphrase-rules';
import {
  placeOfFailure,
  screenAfterOpening,
  screenOf,
} from '../../../renderer/features/welcome/welcome-screens';

const status = {
  state: 'locked',
  problem: null,
  passphraseOpensAlone: true,
  waitSeconds: 0,
  syncedBy: null,
} as const;
const open: OpenVault = {
  name: 'Mijn dossiers',
  keychain: 'used',
  recoveryConfirmed: true,
  recoveryTestedAt: '2026-09-01T08:00:00.000Z',
  recoveryTestDue: false,
};

describe('which screen comes first', () => {
  it('an empty folder asks to make a vault, a locked vault for its passphrase', () => {
    expect(screenOf({ ...status, state: 'none' })).toEqual({ kind: 'create' });
    expect(screenOf(status)).toEqual({ kind: 'unlock' });
  });

  it('a problem with the files never leads to making a vault over them', () => {
    for (const problem of vaultProblems) {
      expect(screenOf({ ...status, problem })).toEqual({ kind: 'problem', code: problem });
    }
  });
});

describe('what comes after opening', () => {
  it('a code that was never typed back is asked for again', () => {
    const vaultNow = { ...open, recoveryConfirmed: false };
    expect(screenAfterOpening(vaultNow, 'passphrase')).toEqual({
      kind: 'confirm',
      vault: vaultNow,
    });
  });

  it('a keychain that was filled again is said once, after opening by passphrase alone', () => {
    const mended: OpenVault = { ...open, keychain: 'stored' };
    expect(screenAfterOpening(mended, 'passphrase').kind).toBe('mended');
    expect(screenAfterOpening(mended).kind).toBe('entering');
  });

  it('nothing to say leads on to the app', () => {
    expect(screenAfterOpening(open, 'passphrase')).toEqual({ kind: 'entering' });
  });
});

describe('what is said when opening fails', () => {
  const codes = vault['vault.open'].errors;

  it('every way in which opening can fail, and that typing again cannot mend, has a screen of its own', () => {
    const onScreen = codes.filter((code) => placeOfFailure(code) === 'screen');
    const silent = onScreen.filter(
      (code) => problemTexts[code] === undefined && code !== 'VAULT_ALREADY_OPEN',
    );
    expect(silent).toEqual([]);
    expect(onScreen.length).toBeGreaterThan(10);
  });

  it('a wrong passphrase and a wait are said at the field', () => {
    expect(placeOfFailure('WRONG_PASSPHRASE')).toBe('field');
    expect(placeOfFailure('PASSPHRASE_DELAYED')).toBe('field');
  });

  it('a full disk is said without leaving the screen', () => {
    expect(placeOfFailure('DISK_FULL')).toBe('note');
  });

  it('no screen offers to wipe or to start anew', () => {
    const problems = errorCodes.flatMap((code) => problemTexts[code] ?? []);
    const offered = new Set(problems.flatMap(({ ways }) => ways));
    expect([...offered].toSorted()).toEqual(['back', 'recover', 'restore', 'retry']);
    const words = problems.map((each) => Object.values(each).join(' ')).join(' ');
    expect(words).not.toMatch(/alles wissen|opnieuw beginnen|verwijder de kluis/i);
  });

  it('a keychain that gives no key leads to the recovery code first', () => {
    for (const code of codes.filter((each) => each.startsWith('KEYCHAIN_'))) {
      expect(problemTexts[code]?.ways[0]).toBe('recover');
    }
  });
});

describe('a passphrase typed once more', () => {
  const chosen = 'boom lantaarn fiets zomer kaars muur';

  it('blanks and the spelling of accents make no difference', () => {
    expect(differingWord(chosen, `  ${chosen.replaceAll(' ', '   ')} `)).toBeNull();
    expect(differingWord('één boom', 'e\u0301e\u0301n boom')).toBeNull();
  });

  it('the first word that differs is named, also one too few or too many', () => {
    expect(differingWord(chosen, chosen.replace('fiets', 'viets'))).toBe(3);
    expect(differingWord(chosen, 'boom lantaarn')).toBe(3);
    expect(differingWord(chosen, `${chosen} extra`)).toBe(7);
  });
});

describe('a recovery code that is not right', () => {
  const typed = '0AB12CD34EF56GH78JK9MNPQRSTVWXYZ1234';
  const failure = (details: Readonly<Record<string, number>>) =>
    codeProblem(typed, { code: 'RECOVERY_CODE_TYPO', details });

  it('the group that is wrong is shown as it was typed', () => {
    expect(failure({ group: 4 })).toContain('groep 4');
    expect(failure({ group: 4 })).toContain('6GH7');
  });

  it('letters that lack are counted', () => {
    expect(failure({ missing: 1 })).toBe('Er mist nog 1 teken.');
    expect(failure({ missing: 3 })).toBe('Er missen nog 3 tekens.');
  });

  it('a slip in an unknown place, and a code of another vault, are told apart', () => {
    expect(failure({})).not.toBeNull();
    expect(codeProblem(typed, { code: 'WRONG_RECOVERY_CODE', details: {} })).not.toBe(failure({}));
  });

  it('a full disk is no matter of the code', () => {
    expect(codeProblem(typed, { code: 'DISK_FULL', details: {} })).toBeNull();
  });
});

describe('what the vault asks for on Vandaag', () => {
  const settings = { deviceEncryptionAdviceSeenAt: '2026-09-01T08:00:00.000Z' };
  const backup = {
    lastBackupAt: '2026-11-20T08:00:00.000Z',
    lastCopyAt: '2026-11-01T08:00:00.000Z',
    copyDue: false,
  };
  const kinds = (...known: Parameters<typeof dueReminders>) =>
    dueReminders(...known).map(({ kind }) => kind);

  it('nothing while all is done', () => {
    expect(dueReminders({ settings, vault: open, backup })).toEqual([]);
  });

  it('a first backup comes before a copy of it', () => {
    const none = { lastBackupAt: null, lastCopyAt: null, copyDue: true };
    expect(kinds({ settings, vault: open, backup: none })).toEqual(['noBackup']);
    expect(kinds({ settings, vault: open, backup: { ...backup, copyDue: true } })).toEqual([
      'copy',
    ]);
  });

  it('a code that was never typed back is asked for before a yearly test', () => {
    const vaultNow = { ...open, recoveryConfirmed: false, recoveryTestDue: true };
    expect(kinds({ settings, vault: vaultNow, backup })).toEqual(['unconfirmed']);
    expect(kinds({ settings, vault: { ...open, recoveryTestDue: true }, backup })).toEqual([
      'test',
    ]);
  });

  it('the advice on the disk stays until it is answered', () => {
    const unanswered = { deviceEncryptionAdviceSeenAt: null };
    expect(kinds({ settings: unanswered, vault: open, backup })).toEqual(['encryption']);
  });
});

it('a link to a part of the settings is read back from its address', () => {
  expect(wantedPart(new URL(partHref('back-up'), 'app://casuskluis').search)).toBe('back-up');
  expect(wantedPart('?deel=onbekend')).toBeNull();
});

it('sizes are written as the Dutch do', () => {
  expect([sizeText(100), sizeText(61_440), sizeText(1_540_000), sizeText(2_000_000_000)]).toEqual([
    '1 kB',
    '61 kB',
    '1,5 MB',
    '2 GB',
  ]);
});
