import type { TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { Receiver } from './drawings.tsx';
import type { Action } from './moves.ts';
import { pressOfSlide } from './slide.ts';

import styles from './view.module.css';

type Grip = { readonly pointer: number; readonly fromPx: number; readonly wayPx: number };

/**
 * The knob that is drawn to the right, with a finger or a mouse; it may be taken anywhere on its way. Keyboards and screen readers
 * have the button below that does the same.
 */
export function SlideTrack({ act }: { act(this: void, action: Action): void }) {
  const grip = useRef<Grip | undefined>(undefined);
  const knob = useRef<HTMLSpanElement>(null);
  const [movedPx, setMovedPx] = useState(0);
  const along = (event: TargetedPointerEvent<HTMLDivElement>, { fromPx, wayPx }: Grip) =>
    Math.min(Math.max(event.clientX - fromPx, 0), wayPx);
  const letGo = () => {
    grip.current = undefined;
    setMovedPx(0);
  };
  return (
    <div
      class={styles['track']}
      aria-hidden="true"
      data-testid="slide-track"
      onPointerDown={(event) => {
        const track = event.currentTarget;
        track.setPointerCapture(event.pointerId);
        const { offsetWidth = 0, offsetLeft = 0 } = knob.current ?? {};
        const wayPx = track.clientWidth - offsetWidth - 2 * offsetLeft;
        grip.current = { pointer: event.pointerId, fromPx: event.clientX, wayPx };
      }}
      onPointerMove={(event) => {
        const held = grip.current;
        if (held?.pointer === event.pointerId) setMovedPx(along(event, held));
      }}
      onPointerUp={(event) => {
        const held = grip.current;
        if (held?.pointer !== event.pointerId) return;
        letGo();
        act({ press: pressOfSlide(event.clientX - held.fromPx, held.wayPx) });
      }}
      onPointerCancel={letGo}
    >
      <span ref={knob} class={styles['knob']} style={{ transform: `translateX(${movedPx}px)` }}>
        <Receiver isDown={false} />
      </span>
      <svg class={styles['arrows']} viewBox="0 0 72 24" aria-hidden="true">
        <path d="M6 4l8 8-8 8M30 4l8 8-8 8M54 4l8 8-8 8" />
      </svg>
    </div>
  );
}
