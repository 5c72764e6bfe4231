import { Settings } from '../../contract/settings';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { Clock } from '../context';
import { moment } from '../days';
import { readSettings, writeSettings } from './settings-repository';

/** What holds until a person changes it. The phases are custom, not law (domain.md section 2, K). */
const defaultSettings: Settings = {
  autoLockMinutes: 5,
  supportPhases: [
    { number: 1, name: 'basisaanbod' },
    { number: 2, name: 'extra in de groep' },
    { number: 3, name: 'interne hulp, ondersteuningsteam' },
    { number: 4, name: 'arrangement of TLV' },
  ],
  ownRole: 'careCoordinator',
  currentSchoolId: null,
  minimumMatching: 5,
  contactReminderWeeks: 10,
  deviceEncryptionAdviceSeenAt: null,
};

/** The settings, defaults filled in. A stored value that does not fit gives way to its default. */
export const getSettings = async (read: ReadHandle): Promise<Settings> => {
  const stored = await readSettings(read);
  const fitting = Object.entries(Settings.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(stored[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(fitting) as Partial<Settings>) };
};

/** Changes the settings named and gives all of them. */
export const setSettings = async (
  write: WriteHandle,
  change: Partial<Settings>,
  clock: Clock,
): Promise<Settings> => {
  await writeSettings(write, change, moment(clock));
  return getSettings(write);
};
