// SPDX-License-Identifier: Apache-2.0
// Makes the stroke table of the election bundle out of the npm package cnchar-order (MIT). See README.md beside this file.
// Usage: node make-table.mjs PACKAGE_DIR > ../../bundles/org.huanjie.election/src/main/resources/strokes/strokes.txt
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const module = createRequire(import.meta.url)(resolve(process.argv[2], 'cnchar.order.min.js'));
const { orders, strokeTable } = (module.default ?? module).dict;

// 横 and 提 are 1, 竖 and 竖钩 2, 撇 3, 点 and 捺 4; every other stroke bends and is 5
const kinds = { 横: 1, 提: 1, 竖: 2, 竖钩: 2, 撇: 3, 点: 4, 点2: 4, 捺: 4 };
const code = (letters) => [...letters].map((letter) => kinds[strokeTable[letter].name] ?? 5).join('');

// seven slips of the package, corrected by the parts of the character (e.g. 德 = 彳 332, 十 12, 罒 25221, 一 1, 心 4544)
const corrections = {
  德: '332122522114544',
  麟: '41352211535431234354152',
  炽: '433425134',
  膝: '351112343424134',
  邶: '2113552',
  黏: '31234342413421251',
  皙: '1234331232511',
};

const lines = Object.entries(orders)
  .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0))
  .map(([character, letters]) => `${character}\t${corrections[character] ?? code(letters)}\n`);
process.stdout.write(lines.join(''));
