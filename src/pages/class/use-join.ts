import { useEffect, useState } from 'preact/hooks';

import { joinClass, type JoinOutcome } from '#actions/join-class.ts';
import { CODE_LENGTH } from '#reads/class-access.ts';
import { codeLetters, groupLetters } from '#ui/code-input/code-letters.ts';

import { useDeed } from '../deed/use-deed.ts';

/** How far joining is: nothing pressed, letters missing, under way, or what came of it. */
export type JoinState = 'writing' | 'short' | 'asking' | JoinOutcome;

/** The code in the address, after `#`: a QR code carries it there, and it goes to no server. It is taken out of the address at once. */
function takeCodeFromAddress(): string {
  const code = groupLetters(location.hash.slice(1));
  if (code !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/** The code a person writes, and joining with it when they press the button. */
export function useJoin() {
  const [typed, setTyped] = useState('');
  const [isRead, setRead] = useState(false);
  const [state, setState] = useState<JoinState>('writing');
  const doDeed = useDeed();
  useEffect(() => {
    const code = takeCodeFromAddress();
    if (code === '') return;
    setTyped(code);
    setRead(true);
  }, []);
  const write = (text: string) => {
    setTyped(text);
    setRead(false);
    setState('writing');
  };
  const join = () => {
    if (state === 'asking') return;
    if (codeLetters(typed).length < CODE_LENGTH) return setState('short');
    setState('asking');
    doDeed(async () => {
      setState(await joinClass(typed));
    });
  };
  return { typed, letters: codeLetters(typed).length, isRead, state, write, join };
}
