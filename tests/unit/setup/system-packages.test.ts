import { describe, expect, it } from 'vitest';
import {
  missingLibraries,
  packagesFor,
  unknownLibraries,
} from '../../../build/setup/system-packages.mjs';

const LDD = `	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /cache/libffmpeg.so (0x00007f)
	libnss3.so => not found
	libgbm.so.1 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
`;

describe('what ldd prints', () => {
  it('names each library that is not found once', () => {
    expect(missingLibraries(LDD)).toEqual(['libnss3.so', 'libgbm.so.1']);
  });

  it('names nothing when all is found, nor for a static program', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x1)\n')).toEqual([]);
    expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([]);
  });

  it('tells which missing libraries belong to no package that we know', () => {
    expect(unknownLibraries(['libnss3.so', 'libodd.so.2'])).toEqual(['libodd.so.2']);
  });
});

describe('the packages to install', () => {
  it('are none when nothing is missing', () => {
    expect(packagesFor({ libraries: [], programs: [] })).toEqual([]);
  });

  it('hold each package once, for programs and libraries together', () => {
    const programs = ['dbus-daemon', 'dbus-send', 'Xvfb'];
    const packages = packagesFor({ libraries: ['libnss3.so'], programs });
    expect(packages).toContain('libnss3');
    expect(packages.filter((name) => name === 'dbus-x11')).toHaveLength(1);
    expect(packages).toContain('xvfb');
  });

  it('take the name with t64 where the system has renamed a package', () => {
    const renamed = (name: string): boolean => name === 'libasound2t64';
    const packages = packagesFor({ libraries: ['libasound.so.2'], programs: [] }, renamed);
    expect(packages).toContain('libasound2t64');
    expect(packages).not.toContain('libasound2');
    expect(packages).toContain('libnss3');
  });
});
