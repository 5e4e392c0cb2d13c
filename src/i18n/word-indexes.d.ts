/** Made at build by src/build/word-indexes.ts. */
declare module 'virtual:word-indexes' {
  type Tree = { readonly [key: string]: string | Tree };
  const files: Readonly<Record<string, () => Promise<{ default: Tree }>>>;
  // oxlint-disable-next-line import/no-default-export -- as files of words are
  export default files;
}
