import { literal } from '#i18n/readings.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import type { JoinCodeReply } from '#shared/organiser.ts';
import { Callout } from '#ui/callout/callout.tsx';
import { QrShow } from '#ui/qr-show/qr-show.tsx';

import styles from './organiser.module.css';

const STEPS = ['open', 'camera', 'type'] as const;

/** The code follows `#`, which no browser sends to a server. LINE is asked to hand the page to the phone's own browser. */
const joinAddress = (code: string) => `${location.origin}${paths.joinClass()}?openExternalBrowser=1#${code}`;

/** A code to photograph, to read out or to hand over on paper. */
export function JoinCodeShown({ code, minutes, town }: JoinCodeReply & { readonly town: string }) {
  const say = useWords('organiser');
  return (
    <div class={styles['part']}>
      <p>{say('joinCode.for', { town: literal(town) })}</p>
      <p class={styles['code']} translate={false}>
        <span>{code.slice(0, 5)}</span>
        <span>{code.slice(5)}</span>
      </p>
      <Callout kind="care" title={say('joinCode.minutes', { minutes })}>
        <p>{say('joinCode.once')}</p>
      </Callout>
      <div class={styles['qr']}>
        <QrShow text={joinAddress(code)} label={say.plain('joinCode.qr')} />
      </div>
      <h2>{say('joinCode.how')}</h2>
      <ol class={styles['steps']}>
        {STEPS.map((id) => (
          <li key={id}>{say(`joinCode.steps.${id}`)}</li>
        ))}
      </ol>
    </div>
  );
}
