/** One open hand, fingers up. */
function Hand({ transform }: { readonly transform: string }) {
  return (
    <g transform={transform}>
      <rect x="2" y="6" width="4.4" height="18" rx="2.2" />
      <rect x="7.2" y="1.5" width="4.6" height="20" rx="2.3" />
      <rect x="12.6" y="0" width="4.6" height="20" rx="2.3" />
      <rect x="18" y="2.5" width="4.4" height="18" rx="2.2" />
      <path d="M2 17h20.4v3.5c2-2.8 3.3-5.3 6-5.7 2-.3 3.3 1.7 2.3 3.500l-6 10.500C22.6 32.6 19 35 13.5 35 6.5 35 2 30.3 2 23.500z" />
    </g>
  );
}

/** The mark of てとて: two hands that almost touch, the larger one reaching up to the smaller. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="2.3 6.6 40 40" fill="currentColor">
      <g transform="rotate(38 24 24)">
        <Hand transform="translate(13.5 25) scale(.72)" />
        <Hand transform="translate(33 22) rotate(180) scale(.54)" />
      </g>
    </svg>
  );
}
