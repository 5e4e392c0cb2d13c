import type { ComponentChildren } from 'preact';

import styles from './big-rows.module.css';

export type BigRow = {
  readonly id: string;
  readonly href: string;
  readonly title: ComponentChildren;
  readonly about?: ComponentChildren;
  readonly icon?: ComponentChildren;
  /** How far it is. Given as null while that is not known: its room is kept. */
  readonly state?: ComponentChildren;
  /** One more thing to know of it, in small letters. Null as with `state`. */
  readonly sign?: ComponentChildren;
};

/** Few, big ways on: each row is one link to one place. */
export function BigRows({ rows }: { readonly rows: readonly BigRow[] }) {
  return (
    <ul class={styles['rows']}>
      {rows.map(({ id, href, title, about, icon, state, sign }) => (
        <li key={id}>
          <a class={styles['row']} href={href}>
            {icon === undefined ? null : <span class={styles['icon']}>{icon}</span>}
            <span class={styles['words']}>
              <span class={styles['title']}>{title}</span>
              {about === undefined ? null : <span class={styles['about']}>{about}</span>}
              {state === undefined ? null : <span class={styles['state']}>{state}</span>}
              {sign === undefined ? null : <span class={styles['sign']}>{sign}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
