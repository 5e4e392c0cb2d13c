// A Vite plugin: the sender for the service worker, as one classic script beside the other files of the build (decision 0007).
import { build, type Plugin } from 'vite';

/** Builds assets/sender-[hash].js. Must stand before the PWA plugin, which lists it for the worker. */
export function senderScript(): Plugin {
  let outDir = '';
  let root = '';
  return {
    name: 'tetote-sender',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
      ({ outDir } = config.build);
    },
    closeBundle: {
      sequential: true,
      order: 'pre',
      async handler() {
        await build({
          root,
          configFile: false,
          logLevel: 'warn',
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            rolldownOptions: {
              input: 'src/worker/sender.ts',
              output: { format: 'iife', entryFileNames: 'assets/sender-[hash].js' },
            },
          },
        });
      },
    },
  };
}
