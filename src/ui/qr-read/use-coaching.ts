import { useEffect, useState } from 'preact/hooks';

import { coachingAfter, type Coaching } from './coaching.ts';

/** The advice of the moment, counted from when the camera came on. */
export function useCoaching(isOn: boolean): Coaching {
  const [coaching, setCoaching] = useState<Coaching>('into-frame');
  useEffect(() => {
    if (!isOn) return undefined;
    setCoaching('into-frame');
    const began = performance.now();
    const clock = setInterval(() => setCoaching(coachingAfter((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(clock);
  }, [isOn]);
  return coaching;
}
