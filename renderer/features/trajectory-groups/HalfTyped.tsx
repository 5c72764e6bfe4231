import { Button } from '@mantine/core';
import type { DraftKind, DraftPlace } from '../../../electron/contract/drafts';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { useDrafts } from '../drafts/DraftsList';
import { halfTypedTexts as texts } from './texts';

type HalfTypedProps = {
  readonly kind: DraftKind;
  readonly what: string;
  /** Of what it is a change: its id; null, or its school, for a new one. */
  readonly onOpen: (targetId: DraftPlace['targetId']) => void;
};

/** Says that a form was left half typed, with the way back to it. */
export function HalfTyped({ kind, what, onOpen }: HalfTypedProps) {
  const { hidden } = usePrivacy();
  const { data: drafts } = useDrafts();
  const half = drafts?.find((draft) => draft.kind === kind);
  if (half === undefined || hidden) return null;
  return (
    <Callout
      action={
        <Button variant="default" onClick={() => onOpen(half.targetId)}>
          {texts.goOn}
        </Button>
      }
    >
      {texts.left(what)}
    </Callout>
  );
}
