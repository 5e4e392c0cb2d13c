import { expect, test } from 'vitest';

import { DECOY_IDS, DECOYS, SLIP_IDS, SLIPS } from '#core/scan/practice-papers.ts';

/** CRC-16/CCITT-FALSE: polynomial 1021, begun with FFFF; of `123456789` it is 29B1. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
      crc &= 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

const allCodes = [
  ...SLIP_IDS.map((id) => [id, SLIPS[id].code] as const),
  ...DECOY_IDS.map((id) => [id, DECOYS[id].code] as const),
];

test('the sum used here is CRC-16/CCITT-FALSE', () => {
  expect(crc16('123456789')).toBe('29B1');
});

test.each(allCodes)('the code %s says that it cannot pay, and its sum fits', (id, code) => {
  const body = `RENSHU1;${id};れんしゅう用です。お金は払えません;`;
  expect(code).toBe(`${body}${crc16(body)}`);
});

test('no two codes are the same', () => {
  expect(new Set(allCodes.map(([, code]) => code)).size).toBe(allCodes.length);
});

test.each(SLIP_IDS)(
  'the number of slip %s is all zeros up to its last digits, in the groups of paper',
  (id) => {
    const { agency, payment, check, category } = SLIPS[id].number;
    expect(agency).toBe('00000');
    expect(payment).toMatch(/^(?:0000-){4}00\d\d$/u);
    expect(check).toMatch(/^0000\d\d$/u);
    expect(category).toBe('000');
  },
);
