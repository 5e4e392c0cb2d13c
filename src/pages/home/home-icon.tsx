import { LineIcon } from '#ui/line-icon/line-icon.tsx';

const DRAWINGS = {
  resume: 'M16 12v32M26 14l18 14-18 14z',
  lessons: 'M28 16c-5-4-12-5-18-4v30c6-1 13 0 18 4 5-4 12-5 18-4V12c-6-1-13 0-18 4zM28 16v30',
  practice:
    'M18 6h20a4 4 0 0 1 4 4v36a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM25 43h6M22 26l5 5 8-10',
  class:
    'M20 24a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM39 27a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM6 46c0-9 6-15 14-15s14 6 14 15zM40 46h10c0-7-4-12-11-12',
} as const;

/** A picture for each way on. */
export function HomeIcon({ name }: { readonly name: keyof typeof DRAWINGS }) {
  return <LineIcon path={DRAWINGS[name]} />;
}
