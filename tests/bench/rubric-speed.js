// SPDX-FileCopyrightText: The Pivot authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rubric-speed.js FILE: has write-good read the texts of FILE, warm and in one
// process, and prints a line for each: write-good, words, milliseconds of the
// processor's time.
'use strict';

const fs = require('fs');
const path = require('path');
const writeGood = require(path.join(path.dirname(process.execPath), 'node_modules', 'write-good'));

const texts = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const whole = texts.map((text) => Object.values(text.stages).join('\n\n'));

// The compiler has seen enough of it after that.
for (let run = 0; run < 100; run++) writeGood(whole[run % 40]);
for (let i = 0; i < texts.length; i++) {
  const start = process.cpuUsage();
  writeGood(whole[i]);
  const { user, system } = process.cpuUsage(start);
  console.log(`write-good ${texts[i].words} ${((user + system) / 1e3).toFixed(3)}`);
}
