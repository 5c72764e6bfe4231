import { useEffect, useRef } from 'react';
import { api } from '../../app/api';

/**
 * The words of a file are told where it was asked for: a file that is still being written when its screen goes is
 * ended, for nobody would ever hear them.
 */
export const useCancelOnLeave = (isWriting: boolean): void => {
  const writing = useRef(isWriting);
  useEffect(() => {
    writing.current = isWriting;
  }, [isWriting]);
  useEffect(
    () => () => {
      if (writing.current) void api.exchange.cancel({});
    },
    [],
  );
};
