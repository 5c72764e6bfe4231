import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { DraftPlace } from '../../app/use-draft';
import { OlderText as OlderTextOf } from '../drafts/OlderText';
import { trajectoryTexts } from './texts';
import { draftPayload } from './trajectory-draft';

type OlderTextProps<Value extends FieldValues> = {
  readonly place: DraftPlace;
  readonly form: UseFormReturn<Value>;
  readonly older: Value;
};

/** A form of a trajectory that was typed over an older text. */
export function OlderText<Value extends FieldValues>(props: OlderTextProps<Value>) {
  return (
    <OlderTextOf
      {...props}
      payloadOf={(leaving) => draftPayload(leaving, null)}
      texts={trajectoryTexts.older}
    />
  );
}
