import { useWords } from '#i18n/use-words.ts';
import type { SlipPaper } from '#reads/slip-paper.ts';
import { QrShow } from '#ui/qr-show/qr-show.tsx';

import { SlipPart } from './slip-part.tsx';
import { useSlipRows, type RowName } from './use-slip-rows.ts';

import part from './slip-part.module.css';
import styles from './slip-sheet.module.css';

/** The version of the app, put in by the build. */
const VERSION = String(import.meta.env['VITE_APP_VERSION'] ?? '');

const RECEIPT: readonly RowName[] = ['payee', 'tax', 'amount', 'payer'];
const BILL: readonly RowName[] = ['payee', 'tax', 'amount', 'due', 'last', 'payer', 'desk'];
const NOTICE: readonly RowName[] = ['payee', 'tax', 'amount', 'due'];

function PracticeNumber({ number }: Pick<SlipPaper, 'number'>) {
  const say = useWords('print');
  return (
    <dl class={part['number']}>
      {(['agency', 'payment', 'check', 'category'] as const).map((name) => (
        <div key={name}>
          <dt>{say(`number.${name}`)}</dt>
          <dd>{number[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Leaflet({ decoys }: Pick<SlipPaper, 'decoys'>) {
  const say = useWords('print');
  return (
    <section class={styles['leaflet']}>
      <h3>{say('leaflet.title')}</h3>
      {decoys.map(({ id, code }) => (
        <figure key={id} class={styles['decoy']}>
          <div class={styles['decoyCode']}>
            <QrShow text={code} label={say.plain(`leaflet.${id}.code`)} />
          </div>
          <figcaption>
            <strong>{say(`leaflet.${id}.title`)}</strong>
            <span>{say(`leaflet.${id}.about`)}</span>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

/** One sheet of A4: the three parts of a slip, and a leaflet with other codes to cut off. */
export function SlipSheet({ paper }: { readonly paper: SlipPaper }) {
  const say = useWords('print');
  const common = useWords('common');
  const rows = useSlipRows(paper.facts);
  const mark = say.plain('stamp');
  return (
    <article class={styles['sheet']} aria-label={say.plain('sheet')}>
      <h2 class={styles['title']}>{say('paperTitle')}</h2>
      <div class={styles['parts']}>
        <SlipPart title={say('part.receipt')} rows={RECEIPT.map(rows)} stamp={mark}>
          <p class={part['seal']}>{say('seal')}</p>
        </SlipPart>
        <SlipPart title={say('part.bill')} rows={BILL.map(rows)} stamp={mark}>
          <p class={part['barcode']}>{say('barcode')}</p>
        </SlipPart>
        <SlipPart
          title={say('part.notice')}
          rows={NOTICE.map(rows)}
          stamp={mark}
          corner={<span class={part['mark']}>{say.plain('mark')}</span>}
        >
          <div class={part['code']}>
            <QrShow text={paper.code} label={say.plain('code')} />
          </div>
          <h3 class={part['numberTitle']}>{say('number.title')}</h3>
          <PracticeNumber number={paper.number} />
        </SlipPart>
      </div>
      <p class={styles['cut']}>{say('cut')}</p>
      <Leaflet decoys={paper.decoys} />
      <footer class={styles['foot']}>
        <p class={styles['notForUse']}>{say('notForUse')}</p>
        <p>{say('made', { app: common.plain('appName'), version: VERSION })}</p>
        <p>{say('trademark')}</p>
      </footer>
    </article>
  );
}
