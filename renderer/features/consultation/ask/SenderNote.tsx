import { Link } from '../../../ui/Link';
import { useOwnKey } from '../../exchange/use-exchange';
import classes from '../Consultation.module.css';
import { askTexts } from '../texts';

const texts = askTexts.sender;

/** How the colleague sees who asks, where that is a function alone or where no answer can be locked to a key. */
export function SenderNote() {
  const { data } = useOwnKey();
  if (data === undefined) return null;
  const isNamed = data.sender.name !== '';
  if (isNamed && data.key !== null) return null;
  return (
    <p className={classes.quiet}>
      {isNamed ? texts.noKey : texts.noName}{' '}
      <Link href="/instellingen?deel=sleutels">{texts.toSettings}</Link>
    </p>
  );
}
