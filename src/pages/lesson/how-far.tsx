import { useWords } from '#i18n/use-words.ts';
import { StepCount } from '#ui/step-count/step-count.tsx';

/** Japanese counts 1つ to 9つ and then differently. */
export const MOST_THINGS = 9;

type HowFarProps = { readonly number: number; readonly count: number };

/** 「9つのうち 3つ目」 of a lesson. */
export function HowFar({ number, count }: HowFarProps) {
  const lesson = useWords('lesson');
  return (
    <StepCount number={number} count={count}>
      {lesson(count > MOST_THINGS ? 'countMany' : 'count', { number, total: count })}
    </StepCount>
  );
}
