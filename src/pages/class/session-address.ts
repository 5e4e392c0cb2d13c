import { paths } from '#paths.ts';

/** The count screen of one session. */
export const countPath = (sessionId: string) => `${paths.count()}?session=${sessionId}`;

/** The finish screen of one session, open or finished. */
export const finishPath = (sessionId: string) => `${paths.finishClass()}?session=${sessionId}`;
