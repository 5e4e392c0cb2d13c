import { SLIPS } from '#content/slips.ts';
import type { PracticeSlip } from '#core/lesson/practice-slip.ts';
import { language, languageTag } from '#i18n/languages.ts';
import { useWords } from '#i18n/use-words.ts';

import styles from './slip-facts.module.css';

/** The four things to compare before paying. */
const NAMES = ['payee', 'tax', 'amount', 'due'] as const;
export type SlipFactName = (typeof NAMES)[number];

/** What stands on this practice slip. Throws if there is none of this name. */
export function slipOf(id: string): PracticeSlip {
  const slip = SLIPS[id];
  if (slip === undefined) throw new RangeError(`no practice slip ${id}`);
  return slip;
}

/** An amount in yen, written as the language of the screen writes numbers, without its unit. */
export const writtenYen = (yen: number): string =>
  new Intl.NumberFormat(languageTag(language.value)).format(yen);

type SlipFactsProps = {
  readonly slip: PracticeSlip;
  /** Shown as `paper` (a sheet with an edge) or as what a `screen` says. */
  readonly on: 'paper' | 'screen';
  readonly only?: readonly SlipFactName[];
};

/** Payee, tax, amount and day of a slip, one under the other; needs the words `slips`. */
export function SlipFacts({ slip, on, only = NAMES }: SlipFactsProps) {
  const say = useWords('slips');
  const { payee, tax, term, amountYen, due } = slip;
  const values = {
    payee: () => say(`payee.${payee}`),
    tax: () => say(`tax.${tax}`, { term: term ?? '' }),
    amount: () => say('amount', { amount: writtenYen(amountYen) }),
    due: () => say('due', due),
  };
  return (
    <dl class={`${styles['facts']} ${styles[on]}`}>
      {NAMES.filter((name) => only.includes(name)).map((name) => (
        <div key={name}>
          <dt>{say(`row.${name}`)}</dt>
          <dd>{values[name]()}</dd>
        </div>
      ))}
    </dl>
  );
}
