import type { VNode } from 'preact';

import { language, languageTag } from '#i18n/languages.ts';
import { useWords } from '#i18n/use-words.ts';
import { practiceSlip } from '#reads/practice-slip.ts';

/** The facts of a practice slip in words, by the names of the four things to compare; undefined where there is no slip. */
export function useSlipFacts(id: string | undefined): Readonly<Record<string, VNode>> | undefined {
  const say = useWords('slips');
  if (id === undefined) return undefined;
  const { payee, tax, term, amountYen, due } = practiceSlip(id);
  const amount = new Intl.NumberFormat(languageTag(language.value)).format(amountYen);
  return {
    payee: say(`payee.${payee}`),
    tax: say(`tax.${tax}`, { term: term ?? '' }),
    amount: say('amount', { amount }),
    due: say('due', due),
  };
}
