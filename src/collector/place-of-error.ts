// What a log may say of an error: its kind and where it arose. Never its message, which may quote what somebody sent.

/** `TypeError report-rows.ts:41`; the kind alone when no file of ours is in the stack. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = /\n\s+at .*?([\w.-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1];
  return frame === undefined ? error.name : `${error.name} ${frame}`;
}
