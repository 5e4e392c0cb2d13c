// Compressed forms are made once at the start, so that a first load over a slow network is small and costs no time.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Brotli's last two levels take ten times as long for a few per cent. */
const BROTLI_QUALITY = 9;

/** Below this a compressed answer is no smaller on the wire. */
const WORTH_IT_BYTES = 256;

type Compressed = Partial<Record<Coding, Uint8Array<ArrayBuffer>>>;

/** The compressed forms that are smaller than `bytes`. */
export async function compress(bytes: Uint8Array<ArrayBuffer>): Promise<Compressed> {
  if (bytes.length < WORTH_IT_BYTES) return {};
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
  const [br, gz] = await Promise.all([toBrotli(bytes, brotli), toGzip(bytes, { level: 9 })]);
  const isSmaller = (form: Buffer) => form.length < bytes.length;
  return {
    ...(isSmaller(br) ? { br: new Uint8Array(br) } : {}),
    ...(isSmaller(gz) ? { gzip: new Uint8Array(gz) } : {}),
  };
}

/** The best coding among those a browser takes and a file has. */
export function pickCoding(accepted: string | undefined, has: Compressed): Coding {
  const taken = new Set(
    (accepted ?? '')
      .split(',')
      .map((one) => one.trim().toLowerCase())
      .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
      .map((one) => one.split(';')[0]),
  );
  return (['br', 'gzip'] as const).find((coding) => taken.has(coding) && has[coding]) ?? 'identity';
}
