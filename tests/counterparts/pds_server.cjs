// A PDS configured by PDS_* variables. Prints {"port": N} once it listens.
'use strict'
const loopback = require('./loopback.cjs')
const { PDS, envToCfg, envToSecrets, readEnv } = loopback.packages('@atproto/pds')

async function main() {
  loopback.only()
  loopback.home()
  const env = readEnv()
  const pds = await PDS.create(envToCfg(env), envToSecrets(env))
  loopback.announce({ port: (await pds.start()).address().port })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => pds.destroy().finally(() => process.exit(0)))
  }
}

main().catch(loopback.fail)
