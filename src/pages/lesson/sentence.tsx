import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Words } from '#i18n/use-words.ts';

import styles from './sentence.module.css';

/** The key of the sentence that is being read aloud. */
export const ReadNow = createContext<string | undefined>(undefined);

type SentenceProps = { readonly say: Words; readonly of: string };

/** A sentence of the step, marked while the voice says it. */
export function Sentence({ say, of }: SentenceProps) {
  const isRead = useContext(ReadNow) === of;
  return <span class={isRead ? styles['read'] : undefined}>{say(of)}</span>;
}
