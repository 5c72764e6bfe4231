/** Carries out the plan that was shown, all of it or nothing of it. */
import { CodedError } from '../../contract/coded-error';
import type { ImportCounts } from '../../contract/class-list-plan';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import type { ImportPlan } from '../pupils/class-list/import-plan-types';
import type { Source } from './class-list-sources';
import { insertImport } from './imports-repository';
import { planFor } from './plan-import';
import { writeClassGroups, writeSchool } from './write-school';
import { writePupils } from './write-pupils';
import { writeStaff } from './write-staff';

const countsOf = (plan: ImportPlan): ImportCounts => ({
  added: plan.add.length,
  changed: plan.change.length,
  unchanged: plan.unchanged,
  left: plan.left.length,
  reappeared: plan.reappeared.length,
  dropped: plan.drop.length,
  kept: plan.keep.length,
  staffAdded: plan.staff.add.length,
  staffChanged: plan.staff.change.length,
});

type Applied = {
  readonly importId: string;
  readonly schoolId: string;
  readonly counts: ImportCounts;
};

/**
 * Plans again inside the transaction and compares: what is written is what was shown.
 * @throws CodedError VERSION_CONFLICT when the vault changed since, or another plan was shown;
 * CLASS_LIST_NOT_CONFIRMED, QUESTIONS_OPEN while something is left to confirm or to answer
 */
export const applyImport = async (
  context: OpenContext,
  { source, planHash }: { readonly source: Source; readonly planHash: string },
): Promise<Applied> => {
  const { list, shown, contentHash } = source;
  if (list === null || shown === null || shown.planHash !== planHash) {
    throw new CodedError('VERSION_CONFLICT');
  }
  return inTransaction(context.write, async (trx) => {
    const planned = await planFor(trx, { list, request: shown.request });
    const { plan } = planned;
    if (planned.planHash !== planHash) throw new CodedError('VERSION_CONFLICT');
    if (plan.confirm.length > 0) throw new CodedError('CLASS_LIST_NOT_CONFIRMED');
    if (plan.ask.length > 0) throw new CodedError('QUESTIONS_OPEN');

    const total = plan.change.length + plan.add.length + 1;
    let done = 0;
    const step = (pupils: number): void => {
      done += pupils;
      if (pupils !== 1 || done % 50 === 0) context.progress({ job: 'import', done, total });
    };
    const writing = { trx, newId: context.newId, now: moment(context.clock) };
    const schoolId = await writeSchool(writing, planned);
    const groupId = await writeClassGroups(writing, { planned, schoolId });
    const target = { planned, schoolId, groupId };
    await writePupils(writing, { target, step });
    await writeStaff(writing, target);
    const counts = countsOf(plan);
    const importId = context.newId();
    await insertImport(trx, {
      schoolId,
      contentHash,
      past: {
        id: importId,
        format: list.format,
        startYear: list.schoolYear.startYear,
        referenceDay: list.referenceDay,
        counts,
        importedAt: writing.now,
      },
    });
    context.progress({ job: 'import', done: total, total });
    return { importId, schoolId, counts };
  });
};
