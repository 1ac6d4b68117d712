// SPDX-License-Identifier: GPL-3.0-or-later
// Lets smartmeter-obis read one message from a serial port: read_d0.js PORT [request|listen]
// Prints {"address": [{"value": …, "unit": …}]} as JSON.
'use strict';
const obis = require('smartmeter-obis');

const [port, way = 'request'] = process.argv.slice(2);
const options = {
    protocol: 'D0Protocol',
    transport: way === 'request' ? 'SerialRequestResponseTransport' : 'SerialResponseTransport',
    transportSerialPort: port,
    requestInterval: 60,
    transportSerialMessageTimeout: 90000,
    obisFallbackMedium: 1,
    debug: process.env.PEER_DEBUG ? 2 : 0,
    logger: console.error,
};
if (way !== 'request')
    Object.assign(options, {transportSerialBaudrate: 115200, transportSerialDataBits: 8,
                            transportSerialStopBits: 1, transportSerialParity: 'none'});
const transport = obis.init(options, (error, result) => {
    if (error) {
        console.error(String(error));
        process.exit(1);
    }
    const values = {};
    for (const id of Object.keys(result))
        values[id] = result[id].getValues();
    process.stdout.write(JSON.stringify(values) + '\n', () => process.exit(0));
});
transport.process();
