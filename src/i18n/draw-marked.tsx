import { Fragment, type VNode } from 'preact';

import { isHard } from './hard-kanji.ts';
import { readingsShown } from './languages.ts';
import { readMarks, type TextPart } from './readings.ts';

const isReadingDrawn = (text: string) =>
  readingsShown.value === 'all' || (readingsShown.value === 'hard' && isHard(text));

function drawPart(part: TextPart, place: number) {
  switch (part.kind) {
    case 'plain':
      return part.text;
    case 'break':
      return <wbr key={place} />;
    case 'reading':
      // Readings are hidden from screen readers, which would else say the word twice (decision 0008).
      return isReadingDrawn(part.text) ? (
        <ruby key={place}>
          {part.text}
          <rt aria-hidden="true">{part.reading}</rt>
        </ruby>
      ) : (
        part.text
      );
  }
}

/** The same words are drawn again with every press. */
const known = new Map<string, readonly TextPart[]>();

/** Marked text as the person wants to see it. */
export function drawMarked(marked: string): VNode {
  const parts = known.get(marked) ?? readMarks(marked);
  known.set(marked, parts);
  return <Fragment>{parts.map(drawPart)}</Fragment>;
}
