import type { GroupView } from '../../../electron/contract/trajectory-groups';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { trajectoryTexts } from '../trajectory/texts';
import { isOutside } from './member-facts';
import { groupTexts as texts } from './texts';

/** More pupils than the template means, or a year group outside it: a hint, never a bar. */
export function GroupHints({ group, members }: Pick<GroupView, 'group' | 'members'>) {
  const { nameOf } = usePrivacy();
  const { template } = group.draft;
  const { maxPupils, yearGroupFrom, yearGroupTo } = template;
  const outside = members.filter(({ yearGroup }) => isOutside(yearGroup, template));
  const isFull = maxPupils !== null && members.length > maxPupils;
  return (
    <>
      {isFull && <Callout>{texts.full(members.length, maxPupils)}</Callout>}
      {outside.length > 0 && (
        <Callout>
          {texts.outside(
            outside.map(nameOf),
            trajectoryTexts.createDialog.range(yearGroupFrom, yearGroupTo),
          )}
        </Callout>
      )}
    </>
  );
}
