import type { AuthoredProfile } from '../types';
import { adhdSuspected } from './adhd-suspected';
import { autismUndiagnosed } from './autism-undiagnosed';
import { bereavement } from './bereavement';
import { contestedDivorce } from './contested-divorce';
import { dyslexiaFearOfFailure } from './dyslexia-fear-of-failure';
import { fosterFamily } from './foster-family';
import { giftedUnderachiever } from './gifted-underachiever';
import { impulsklasBoy } from './impulsklas-boy';
import { motorSkills } from './motor-skills';
import { newcomer } from './newcomer';
import { schoolRefusal } from './school-refusal';
import { selectiveMutism } from './selective-mutism';
import { twinsApart } from './twins-apart';
import { unstructuredTime } from './unstructured-time';

/** The fourteen stories written by hand. */
export const authoredProfiles: readonly AuthoredProfile[] = [
  giftedUnderachiever,
  selectiveMutism,
  dyslexiaFearOfFailure,
  unstructuredTime,
  schoolRefusal,
  bereavement,
  autismUndiagnosed,
  newcomer,
  motorSkills,
  fosterFamily,
  adhdSuspected,
  contestedDivorce,
  twinsApart,
  impulsklasBoy,
];
