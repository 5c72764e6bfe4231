import type { ArchiveDossier } from '../../contract/archive';
import type { OpenContext } from '../context';
import { addReceivedStaff, listStaff, updateStaff } from '../pupils/staff-service';
import { matchStaff } from './match-people';

type Target = {
  readonly staff: ArchiveDossier['staff'];
  readonly schoolId: string;
  readonly replaces: (kind: 'staff', id: string) => boolean;
};

/**
 * Members of staff of the school: those it has already, and the others new.
 * @returns their ids in this vault
 */
export const staffFor = async (
  context: OpenContext,
  { staff, schoolId, replaces }: Target,
): Promise<readonly string[]> => {
  const own = matchStaff(staff, await listStaff(context, schoolId));
  const ids: string[] = [];
  for (const { id, ...member } of staff) {
    const known = own.get(id);
    if (known !== undefined && replaces('staff', id)) {
      await updateStaff(context, { id: known, staff: member });
    }
    ids.push(known ?? (await addReceivedStaff(context, { schoolId, id, staff: member })));
  }
  return ids;
};
