// What both servers share: loopback only, a line when ready, an end when the caller ends.
'use strict'
const net = require('node:net')

// Both call listen(port), which would take every interface of the machine.
exports.only = () => {
  const listen = net.Server.prototype.listen
  net.Server.prototype.listen = function (port, ...rest) {
    const callback = rest.find((argument) => typeof argument === 'function')
    const options = { port: Number(port) || 0, host: '127.0.0.1' }
    return callback ? listen.call(this, options, callback) : listen.call(this, options)
  }
}

// The packages beside us, or those of the folder PACKAGES.
exports.packages = process.env.PACKAGES
  ? require('node:module').createRequire(`${process.env.PACKAGES}/package.json`)
  : require

// Names at home are on this machine, for whatever the servers fetch.
exports.home = () => {
  const dns = require('node:dns')
  const lookup = dns.lookup
  dns.lookup = (name, options, callback) => {
    if (!name.endsWith('.home.arpa')) return lookup(name, options, callback)
    const done = callback || options
    return options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)
  }
}

exports.announce = (ports) => {
  process.stdout.write(JSON.stringify(ports) + '\n')
  // The caller holds our standard input: however it ends, we do too.
  process.stdin.on('end', () => process.exit(0)).resume()
}

exports.fail = (error) => {
  process.stderr.write(`${error.stack || error}\n`)
  // 98 says "port taken": the caller tries another one.
  process.exit(error.code === 'EADDRINUSE' ? 98 : 1)
}
