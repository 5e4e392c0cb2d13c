import { expect, test } from 'vitest';

import { SLIPS as FACTS } from '#content/slips.ts';
import { SLIP_IDS, SLIPS } from '#core/scan/practice-papers.ts';
import { slipPaper } from '#reads/slip-paper.ts';

test('every slip that can be read has its facts, and no facts stand without a slip', () => {
  expect(Object.keys(FACTS)).toEqual([...SLIP_IDS]);
});

test('the paper of a slip carries its own code and number, and the codes of the leaflet', () => {
  expect(slipPaper('A01')).toMatchObject({
    facts: FACTS['A01'],
    code: SLIPS.A01.code,
    number: SLIPS.A01.number,
    decoys: [{ id: 'N01' }, { id: 'C01' }],
  });
});

test.each(['Z99', '', 'toString'])('there is no paper for %j', (name) => {
  expect(slipPaper(name)).toBeUndefined();
});
