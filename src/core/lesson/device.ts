/** The phones a class meets. Where they differ, a step says it three times. */
export const DEVICES = ['iphone', 'android', 'raku'] as const;
export type Device = (typeof DEVICES)[number];
