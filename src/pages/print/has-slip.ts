import { slipPaper } from '#reads/slip-paper.ts';

/** Whether there is paper to print for this slip. */
export const hasSlip = (slip: string): boolean => slipPaper(slip) !== undefined;
