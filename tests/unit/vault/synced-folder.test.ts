import { describe, expect, it } from 'vitest';
import { syncServiceOf } from '../../../electron/vault/backup/synced-folder';

describe('a folder that is copied elsewhere', () => {
  it.each([
    ['C:\\Users\\juf\\OneDrive\\kluis', 'oneDrive'],
    ['C:\\Users\\juf\\OneDrive - Stichting Zon\\Documenten', 'oneDrive'],
    ['/Users/juf/Library/CloudStorage/OneDrive-School/x', 'oneDrive'],
    ['/home/juf/Dropbox/kluis', 'dropbox'],
    ['C:\\Users\\juf\\Dropbox (Persoonlijk)\\x', 'dropbox'],
    ['/home/juf/Google Drive/x', 'googleDrive'],
    ['/Users/juf/Library/CloudStorage/GoogleDrive-juf@school/My Drive', 'googleDrive'],
    ['G:\\Mijn Drive\\kluis', 'googleDrive'],
    ['/Users/juf/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud'],
    ['C:\\Users\\juf\\iCloudDrive\\x', 'iCloud'],
    ['\\\\school-server\\leerkrachten\\juf', 'networkShare'],
    ['//school-server/leerkrachten', 'networkShare'],
    ['\\\\?\\UNC\\server\\map', 'networkShare'],
    ['/run/user/1000/gvfs/smb-share:server=school', 'networkShare'],
  ])('%s is recognised', (path, service) => {
    expect(syncServiceOf(path)).toBe(service);
  });

  it.each([
    'C:\\Users\\juf\\AppData\\Local\\Casuskluis\\kluis',
    '/home/juf/.local/share/casuskluis/kluis',
    '\\\\?\\C:\\Users\\juf\\kluis',
    '/media/juf/STICK/Casuskluis-back-ups',
    'D:\\dropboxen van school\\x',
  ])('%s is not taken for one', (path) => {
    expect(syncServiceOf(path)).toBeNull();
  });
});
