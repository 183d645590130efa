// A whole network: DID directory, PDS, and the AppView that counts, over the PostgreSQL and the Redis
// of DB_POSTGRES_URL and REDIS_HOST. Prints {"pds": N, "plc": N, "appview": N} once all listen. For
// each line it is sent it lets the AppView see what has happened, and answers {}.
'use strict'
const readline = require('node:readline')
const loopback = require('./loopback.cjs')
const { TestNetwork } = loopback.packages('@atproto/dev-env')

const PATIENCE = 60_000

async function main() {
  loopback.only()
  const network = await TestNetwork.create({
    dbPostgresSchema: 'portevoix',
    pds: { adminPassword: process.env.PDS_ADMIN_PASSWORD },
  })
  const { pds, plc, bsky } = network
  readline.createInterface({ input: process.stdin }).on('line', () => {
    network.processAll(PATIENCE).then(() => process.stdout.write('{}\n'), loopback.fail)
  })
  loopback.announce({ pds: pds.port, plc: plc.port, appview: bsky.port })
}

main().catch(loopback.fail)
