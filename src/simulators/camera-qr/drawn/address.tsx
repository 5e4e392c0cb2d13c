import { Fragment } from 'preact';

/** An address that may break after its dots and hyphens, where it is narrow. */
export function Address({ written }: { readonly written: string }) {
  return (
    <span translate={false}>
      {written.split(/(?<=[.-])/u).map((part, at) => (
        <Fragment key={at}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}
