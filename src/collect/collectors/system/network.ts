import { unavailable, type Observation } from '../../../model/observation.ts'
import { garbled, readProc, type Machine } from './machine.ts'

/** What an interface has carried since it came up. */
export interface Counters {
  readonly name: string
  readonly received: number
  readonly sent: number
  readonly errors: number
}

const mostInterfaces = 16

/** The loopback, and the insides of containers and virtual machines: what they carry is seen elsewhere, if at all. */
const inner = /^(?:lo|veth.*|docker\d*|br-.*|virbr\d+.*|cali.*|cni\d+|flannel.*|ifb\d+|dummy\d+)$/

/** `/proc/net/dev`: two lines of headings, then `name: received… sent…`, eight figures each. */
export function parseInterfaces(text: string): readonly Counters[] {
  return text.split('\n').flatMap((line) => {
    const colon = line.lastIndexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim()
    const figures = line.slice(colon + 1).trim().split(/\s+/).map(Number)
    const [received = 0, , receiveErrors = 0] = figures
    const [sent = 0, , sendErrors = 0] = figures.slice(8)
    if (name === '' || figures.length < 16 || figures.some(Number.isNaN)) return []
    return [{ name, received, sent, errors: receiveErrors + sendErrors }]
  })
}

export function network(machine: Machine): readonly Observation[] {
  const known = parseInterfaces(readProc(machine, 'net/dev'))
  if (known.length === 0) throw garbled('net/dev')
  const all = known.filter(({ name }) => !inner.test(name))
  const shown = all.slice(0, mostInterfaces)
  return [
    ...shown.flatMap(({ name, received, sent, errors }): Observation[] => [
      { key: `network/${name}/received`, value: received, unit: 'bytes' },
      { key: `network/${name}/sent`, value: sent, unit: 'bytes' },
      { key: `network/${name}/errors`, value: errors, unit: 'count' },
    ]),
    ...(all.length > shown.length
      ? [unavailable('system', 'network', `${all.length - shown.length} of ${all.length} interfaces were left out`)]
      : []),
  ]
}
