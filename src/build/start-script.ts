// A pre-rendered page asks for its code once it stands on the screen: a request made before held up the first frame of a slow phone
// by a tenth (decision 0005).

/** The script inside a pre-rendered page that loads these files after the first frame; at once where nobody looks, for there no frame is drawn. */
export const startScript = (addresses: readonly string[]): string =>
  `{const start=()=>{${addresses.map((address) => `import("${address}")`).join(';')}};` +
  'document.visibilityState==="hidden"?start():requestAnimationFrame(()=>setTimeout(start))}';
