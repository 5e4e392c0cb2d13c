import type { PracticeSlip } from '#core/lesson/practice-slip.ts';
import { language, languageTag } from '#i18n/languages.ts';
import { useWords } from '#i18n/use-words.ts';

import type { SlipRow } from './slip-part.tsx';

export type RowName = 'payee' | 'tax' | 'amount' | 'due' | 'last' | 'payer' | 'desk';

/** The rows of a slip in words, by name. Payer, desk and the last day are the same made-up ones on every slip. */
export function useSlipRows(facts: PracticeSlip): (name: RowName) => SlipRow {
  const say = useWords('print');
  const slip = useWords('slips');
  const { payee, tax, term, amountYen, due } = facts;
  const amount = new Intl.NumberFormat(languageTag(language.value)).format(amountYen);
  const valueOf = (name: RowName) => {
    switch (name) {
      case 'payee':
        return slip(`payee.${payee}`);
      case 'tax':
        return slip(`tax.${tax}`, { term: term ?? '' });
      case 'amount':
        return slip('amount', { amount });
      case 'due':
      case 'last':
        return slip('due', due);
      default:
        return say(`madeUp.${name}`);
    }
  };
  return (name) => ({ name, label: say(`row.${name}`), value: valueOf(name), isLarge: name === 'amount' });
}
