import { Fragment } from 'preact';

import styles from './address.module.css';

/** An address that may break after its dots and hyphens, where it is narrow. */
export function Address({ written }: { readonly written: string }) {
  return (
    <span class={styles['address']} translate={false}>
      {written.split(/(?<=[.-])/u).map((part, at) => (
        <Fragment key={at}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}
