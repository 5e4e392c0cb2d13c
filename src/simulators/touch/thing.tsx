import type { ComponentChildren } from 'preact';

export const THINGS = ['cup', 'umbrella', 'flower', 'orange', 'clock', 'cat'] as const;
export type ThingName = (typeof THINGS)[number];

const DRAWINGS: Readonly<Record<ThingName, ComponentChildren>> = {
  cup: (
    <>
      <path fill="var(--c-info-bg)" d="M20 36h44v24a18 18 0 0 1-18 18h-8a18 18 0 0 1-18-18z" />
      <path d="M64 42h6a10 10 0 0 1 0 20h-7M34 26v-8M48 26v-8" />
    </>
  ),
  umbrella: (
    <>
      <path fill="var(--c-again-bg)" d="M12 52a36 36 0 0 1 72 0z" />
      <path d="M48 16v-6M48 52v24a9 9 0 0 0 18 0" />
    </>
  ),
  flower: (
    <>
      <path d="M48 56v32M48 80c4-10 12-14 22-14-2 10-10 15-22 14z" fill="var(--c-ok-bg)" />
      <g fill="var(--c-again-bg)">
        <circle cx="48" cy="20" r="12" />
        <circle cx="66" cy="34" r="12" />
        <circle cx="59" cy="54" r="12" />
        <circle cx="37" cy="54" r="12" />
        <circle cx="30" cy="34" r="12" />
      </g>
      <circle cx="48" cy="39" r="9" fill="var(--c-care-bg)" />
    </>
  ),
  orange: (
    <>
      <circle cx="48" cy="56" r="30" fill="var(--c-care-bg)" />
      <path d="M48 28c2-12 12-18 24-14-2 11-12 17-24 14z" fill="var(--c-ok-bg)" />
    </>
  ),
  clock: (
    <>
      <circle cx="48" cy="48" r="34" fill="var(--c-info-bg)" />
      <path d="M48 26v22l15 11" />
    </>
  ),
  cat: (
    <>
      <path fill="var(--c-faint)" d="M20 46V14l16 13h24l16-13v32a28 28 0 0 1-56 0z" />
      <path d="M38 46v2M58 46v2M45 58h6l-3 4zM6 52h18M8 66l17-5M72 52h18M71 61l17 5" />
    </>
  ),
};

/** A thing everybody knows, drawn in a few lines. */
export function Thing({ name }: { readonly name: ThingName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 96 96"
      fill="none"
      stroke="var(--c-text)"
      stroke-width="4"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
