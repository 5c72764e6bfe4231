import type { Arrangement } from '../../../electron/contract/arrangement';
import type { ArrangementContent } from '../../../electron/contract/arrangement-content';
import { OlderText as OlderTextOf } from '../drafts/OlderText';
import { arrangementDraftPlace, requestDraftOf } from './arrangement-draft';
import type { RequestForm } from './request-form';
import { arrangementTexts } from './texts';

type OlderTextProps = {
  readonly arrangement: Arrangement;
  readonly form: RequestForm;
  readonly older: ArrangementContent;
};

/** A text of a request that was typed over what the request was before. */
export function OlderText({ arrangement, form, older }: OlderTextProps) {
  return (
    <OlderTextOf
      place={arrangementDraftPlace(arrangement)}
      form={form}
      older={older}
      payloadOf={(leaving) => requestDraftOf(leaving, undefined)}
      texts={arrangementTexts.older}
    />
  );
}
