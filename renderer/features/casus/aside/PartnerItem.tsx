import { Button } from '@mantine/core';
import type { Casus, CasusPart } from '../../../../electron/contract/casus';
import { CheckItem } from '../../../ui/CheckItem';
import { useGateTools } from '../gate-tools';
import { partName } from '../sections';
import classes from './Aside.module.css';
import { asideTexts as texts } from './texts';

type PartnerItemProps = {
  readonly casus: Pick<Casus, 'parts'>;
  readonly part: CasusPart;
  readonly surface: string;
  readonly number: string;
  /** Absent for what surely is a name: then only another partner is an answer. */
  readonly onKeep?: (() => void) | undefined;
};

/** A partner is printed as a heading: it is kept as it is, or gets other words. */
export function PartnerItem({ casus, part, surface, number, onKeep }: PartnerItemProps) {
  const { openDialog } = useGateTools();
  return (
    <CheckItem
      state="open"
      mark={number}
      stateLabel={texts.openItem}
      sub={texts.inPart(partName(part, casus.parts))}
      action={
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => openDialog({ kind: 'partner', next: part })}>
            {texts.partnerOther}
          </Button>
          {onKeep !== undefined && (
            <Button variant="default" onClick={onKeep}>
              {texts.partnerKeep}
            </Button>
          )}
        </div>
      }
    >
      <strong>{surface}</strong>{' '}
      {onKeep === undefined ? texts.leftoverPartner : texts.partnerQuestion}
    </CheckItem>
  );
}
