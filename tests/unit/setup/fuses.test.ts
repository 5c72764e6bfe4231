import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { builderConfig } from '../../../build/packaging/builder-config.mjs';
import { FUSES, fuseDifferences } from '../../../build/packaging/fuses.mjs';

const ON = 49;
const OFF = 48;

describe('the fuses of the packaged app', () => {
  it('are those of security.md section 4', () => {
    expect(builderConfig(undefined).electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  const wire: Record<number, number> = {
    [FuseV1Options.RunAsNode]: OFF,
    [FuseV1Options.EnableCookieEncryption]: ON,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
    [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
    [FuseV1Options.OnlyLoadAppFromAsar]: ON,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
  };

  it('are found right when the wire says the same', () => {
    expect(fuseDifferences(FUSES, wire, FuseV1Options)).toEqual([]);
  });

  it('are each found wrong when the wire says the opposite', () => {
    for (const place of Object.keys(wire).map(Number)) {
      const turned = { ...wire, [place]: wire[place] === ON ? OFF : ON };
      expect(fuseDifferences(FUSES, turned, FuseV1Options)).toHaveLength(1);
    }
  });

  it('are found wrong when a fuse was removed from the wire', () => {
    expect(fuseDifferences(FUSES, {}, FuseV1Options)).toHaveLength(Object.keys(FUSES).length);
  });
});

describe('the packaging', () => {
  const fallback = { version: '33.2.1', dist: '/cache/electron-33.2.1' };

  it('has no update feed and no scripts outside the checked archive', () => {
    const config = builderConfig(undefined);
    expect(config.publish).toBeNull();
    expect(config.asar).toEqual({ smartUnpack: false });
    expect(config.asarUnpack).toEqual(['**/*.node']);
  });

  it('makes no installer out of the fallback runtime, which never ships', () => {
    expect(builderConfig(fallback).linux.target).toEqual(['dir']);
    expect(builderConfig(undefined).linux.target).toContain('deb');
  });

  it('takes the addon that fits the runtime', () => {
    expect(builderConfig(fallback).files.join()).toContain('build/Release/better_sqlite3.node');
    expect(builderConfig(undefined).files.join()).toContain('prebuilds/${platform}-${arch}.node');
  });
});
