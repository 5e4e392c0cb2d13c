import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { useAnswer } from '#reads/use-answer.ts';

test('asked again, it is not known until the new answer is here', async () => {
  const answers: ((answer: number) => void)[] = [];
  const { result } = renderHook(() => useAnswer(() => new Promise<number>((done) => answers.push(done)), []));
  expect(result.current.answer).toBeUndefined();
  answers[0]?.(1);
  await waitFor(() => expect(result.current.answer).toBe(1));
  await act(() => result.current.askAgain());
  expect(result.current.answer).toBeUndefined();
  answers[1]?.(2);
  await waitFor(() => expect(result.current.answer).toBe(2));
});

test('drawing again is not asking again', async () => {
  let turn = 0;
  const { result, rerender } = renderHook(() => useAnswer(() => Promise.resolve((turn += 1)), ['same']));
  await waitFor(() => expect(result.current.answer).toBe(1));
  rerender();
  await new Promise((done) => setTimeout(done, 20));
  expect([result.current.answer, turn]).toEqual([1, 1]);
});
