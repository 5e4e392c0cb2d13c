import { useEffect, useState } from 'preact/hooks';

import { language } from '#i18n/languages.ts';
import { keepPart, whichParts, type KeptParts } from '#offline/kept-parts.ts';

/** How far keeping everything has come. 'later': not everything could be kept. */
export type Keeping =
  | { readonly is: 'resting' }
  | { readonly is: 'working'; readonly done: number; readonly all: number }
  | { readonly is: 'later' };

/** The list promises lessons and practice; screens that only some phones need are kept when they are opened. */
const isLearnt = (part: string) => !part.startsWith('pages/');

const RESTING: Keeping = { is: 'resting' };

/** Which lessons open without a network in the language of the moment, and how to have all of them kept. Undefined until the worker has answered. */
export function useKeptParts() {
  const code = language.value;
  const [answer, setAnswer] = useState<{ readonly code: string; readonly parts: KeptParts }>();
  const [keeping, setKeeping] = useState<Keeping>(RESTING);
  const ask = async () => {
    const parts = await whichParts(code);
    if (parts === undefined || code !== language.peek()) return;
    setAnswer({ code, parts: { kept: parts.kept, others: parts.others.filter(isLearnt) } });
  };
  useEffect(() => {
    setKeeping(RESTING);
    void ask();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked anew in another language only
  }, [code]);
  const parts = answer?.code === code ? answer.parts : undefined;
  const keepAll = async () => {
    const others = parts?.others ?? [];
    for (const [done, part] of others.entries()) {
      setKeeping({ is: 'working', done, all: others.length });
      if (!(await keepPart(part, code))) {
        setKeeping({ is: 'later' });
        return ask();
      }
      await ask();
    }
    setKeeping(RESTING);
  };
  return { parts, keeping, keepAll };
}
