// The DID directory with its in-memory database. Prints {"port": N} once it listens.
'use strict'
const { once } = require('node:events')
const loopback = require('./loopback.cjs')
const { Database, PlcServer } = loopback.packages('@did-plc/server')

async function main() {
  loopback.only()
  const server = PlcServer.create({ db: Database.mock(), port: 0 })
  const listening = await server.start()
  if (!listening.listening) await once(listening, 'listening')
  loopback.announce({ port: listening.address().port })
}

main().catch(loopback.fail)
