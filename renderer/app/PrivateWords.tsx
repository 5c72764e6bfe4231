import { usePrivacy } from './privacy-context';

export type PrivateWordsProps = {
  /** With a name or another word out of the vault. */
  readonly named: string;
  /** What stands there while names are hidden. */
  readonly hidden: string;
};

/** Words for a notice or a question, which may still stand there when names are hidden. */
export function PrivateWords({ named, hidden }: PrivateWordsProps) {
  return usePrivacy().hidden ? hidden : named;
}
