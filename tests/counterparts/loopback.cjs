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

exports.announce = (server) => {
  process.stdout.write(JSON.stringify({ port: server.address().port }) + '\n')
  // The caller holds our standard input: however it ends, we do too.
  process.stdin.on('end', () => process.exit(0)).resume()
}

exports.fail = (error) => {
  process.stderr.write(`${error.stack || error}\n`)
  // 98 says "port taken": the caller tries another one.
  process.exit(error.code === 'EADDRINUSE' ? 98 : 1)
}
