import type { Dispatch } from '../../src/model/dispatch.ts'

/** What a ticket of a bad day has to say, with `changes` in it. */
export function sampleDispatch(changes: Partial<Dispatch> = {}): Dispatch {
  return {
    id: '20261122_061704_7f3a9c12',
    created: '20261122_061704',
    title: 'CRITICAL on web-1: the disk of /data is 97% full and 2 more',
    status: 'CRITICAL',
    severity: 'CRITICAL',
    host: 'web-1',
    findings: [
      { severity: 'CRITICAL', what: 'the disk of /data is 97% full', hint: 'remove what is old, or make it larger' },
      { severity: 'WARN', what: 'swap is 71% used', hint: 'look for the process that grew' },
      { severity: 'WARN', what: '12 new errors in logs/app.log' },
    ],
    news: ['the disk of /data went from WARN to CRITICAL', 'swap is new'],
    body: sampleReport(1_000),
    attachments: [{ name: 'velos_report_20261122_061704.md', mediaType: 'text/markdown', content: Buffer.from(sampleReport(1_000)) }],
    url: 'https://github.com/acme/ops/blob/velos-data/auto/velos_report_20261122_061704.md',
    remarks: ['the report for machines is missing'],
    incidents: [{ fingerprint: 'disk-data-full', state: 'open', severity: 'CRITICAL', title: 'the disk of /data is 97% full' }],
    ...changes,
  }
}

/** GitHub Markdown of the shape of our reports, of at least that many characters; empty for 0. */
export function sampleReport(characters: number): string {
  if (characters === 0) return ''
  const parts = ['# VELOS report\n\n**CRITICAL** on `web-1`\n\n## Findings\n\n- **CRITICAL** the disk of `/data` is 97% full\n  remove what is old\n']
  let length = parts[0]?.length ?? 0
  for (let at = 0; length < characters; at += 1) {
    const part = sections[at % sections.length]?.replaceAll('#N', String(at)) ?? ''
    parts.push(part)
    length += part.length
  }
  return parts.join('\n')
}

const sections = [
  '## Disks #N\n\n| disk | used | free |\n|---|--:|--:|\n| `/` | 41% | 22 GB |\n| `/data` | 97% | 1.2 GB |\n',
  '<details><summary>Processes #N</summary>\n\n| process | memory |\n|---|--:|\n| `node <server>` | 412 MB |\n\n</details>\n',
  '```mermaid\nxychart-beta\n  title "load #N"\n  line [0.2, 0.4, 3.1]\n```\n',
  'Nothing else was seen in `logs/app.log` 🟢 since the last run; see [the run](https://github.com/acme/ops/actions/runs/#N).\n',
]
