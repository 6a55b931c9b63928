import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTicket } from '../../../src/deliver/ticket/read-ticket.ts'

const document = readFileSync(new URL('../../../docs/delivery.md', import.meta.url), 'utf8')
const section = document.slice(document.indexOf('\n## A ticket of your own\n'))
const examples = [...section.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json]) => json ?? '')

const read = (json: string) => readTicket(Buffer.from(json), 'data/dispatch/_queue/own.json', { root: '/srv/app', pathMap: [] })

test('the tickets in the document are read as it says', () => {
  expect(examples.map(read)).toEqual([
    {
      ticket: {
        id: 'backup-20261122-0617',
        created: '20261122_061704',
        title: 'CRITICAL on web-1: the backup failed',
        status: 'CRITICAL',
        host: 'web-1',
        asks: [{ channel: 'slack', destinations: [] }, { channel: 'email', destinations: [] }],
        artifacts: [{ path: 'data/reports/backup.md', title: 'Backup' }],
        incidents: [],
      },
    },
    {
      ticket: {
        id: 'deploy-1234',
        created: '20261122_061704',
        title: 'Deployed 1.2.3',
        message: 'All *well*, in 4 minutes.',
        asks: [
          { channel: 'slack', destinations: [{ kind: 'channel', id: '#general' }] },
          { channel: 'email', destinations: [{ kind: 'address', id: 'ops@example.org' }] },
        ],
        artifacts: [],
        incidents: [],
      },
    },
  ])
})
