// SPDX-License-Identifier: GPL-3.0-or-later
// Lets dsmr-parser parse telegrams: parse_p1.js PORT reads one from a serial port at 115 200 8N1,
// parse_p1.js - one from standard input. Prints what it found as JSON; ends with 1 if it is refused.
'use strict';
const dsmr = require('dsmr-parser');

function done(telegram) {
    try {
        const found = dsmr.parse(telegram);
        process.stdout.write(JSON.stringify({identifier: found.identifier, crc: found.crc,
                                             objects: found.objects}) + '\n',
                             () => process.exit(0));
    } catch (error) {
        console.error(error.message);
        process.exit(1);
    }
}

let text = '';
const source = process.argv[2] === '-' ? process.stdin
    : new (require('serialport').SerialPort)({path: process.argv[2], baudRate: 115200});
source.on('data', (data) => {
    text += data.toString('latin1');
    const telegram = /\/[^!]*![0-9A-Fa-f]{0,4}\r\n/.exec(text);
    if (telegram)
        done(telegram[0]);
});
source.on('end', () => done(text));
source.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
});
