/** Typed digits in groups of four, which may wrap between groups: full-width digits made plain, everything else left out. */
export function groupDigits(typed: string): string {
  const digits = typed.normalize('NFKC').replaceAll(/\D/gu, '');
  return digits.replaceAll(/(\d{4})(?=\d)/gu, '$1 ');
}

/** How many digits there are in a typed number. */
export const countDigits = (typed: string): number => groupDigits(typed).replaceAll(' ', '').length;
