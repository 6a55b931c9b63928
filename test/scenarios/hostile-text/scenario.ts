import { unavailable } from '../../../src/model/observation.ts'
import { answered, logs, observed, repo, system } from '../observed.ts'
import type { Scenario } from '../told.ts'

export const naughty = [
  '@everyone look at #1 and GH-2, https://evil.example/?a=1 www.evil.example a@evil.example',
  '</summary></details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png) [click](javascript:alert(1)) <https://evil.example>',
  '| a | b |\n|---|---|\n| ``` | ~~~ |',
  'foo ##[add-mask]e\n::stop-commands::x\n  ::set-output name=a::b',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u202eesrever\u2066 \u0000\u0085\u200b\ufeff',
  '`` ` ``` a\\| b\\',
  '# heading\n- item\n> quote\n***\n<!-- hidden -->',
] as const

/** Everything that can come from outside is hostile: names of mounts, processes, files, people, and what they say. */
export const scenario: Scenario = {
  runs: [
    {
      timestamp: '20261122_061704',
      host: { name: naughty[0], key: naughty[5], hosted: false, platform: 'linux', arch: 'x64' },
      readings: [
        answered('system', [
          ...system,
          ...naughty.map((text) => observed(`disk/${text}/used`, 96, 'percent')),
          ...naughty.map((text, index) => observed('process/memory', 10 ** index, 'bytes', { pid: text, name: text })),
          ...naughty.map((text) => observed(`network/${text}/sent`, 1, 'bytes')),
        ]),
        answered('repo', [
          ...repo,
          ...naughty.map((text) => observed('repo/author', 1, 'count', { name: text })),
          ...naughty.map((text) => observed('repo/commit', text, undefined, { sha: text, author: text })),
        ]),
        answered('logs', [
          ...logs,
          ...naughty.map((text) => observed('logs/file', 1, 'lines', { file: text, errors: text, warnings: text })),
          ...naughty.map((text) => observed('logs/last-error', text, undefined, { file: text })),
          ...naughty.map((text) => observed('logs/partial', text)),
        ]),
        answered(naughty[1], naughty.flatMap((text) => [observed(text, text, undefined, { [text]: text }), unavailable('x', text, text)])),
        ...naughty.map((text) => ({ collector: text, tookMs: 1, outcome: 'failed', reason: text }) as const),
      ],
      workflow: { run: naughty[2], attempt: '1', url: 'https://evil.example/)[x](y' },
      notes: naughty,
      damaged: naughty.map((text) => ({ path: text, problem: text, content: '', salvaged: true })),
      memoryState: 'recovered',
      inboxes: [{ name: 'memory_buffer.jsonl', content: `${naughty.join('\n')}\n{"__proto__":{"polluted":true},"id":"p","constructor":1}\n` }],
    },
  ],
}
