import { describe, expect, test } from 'vitest'
import { artifactPath, type TicketRules } from '../../../src/deliver/ticket/artifact-path.ts'

const rules: TicketRules = {
  root: '/srv/app',
  pathMap: [
    { from: '/home/user/webapp', to: '' },
    { from: '/home/user/webapp/old', to: 'data/archive' },
    { from: 'D:\\Reports', to: 'reports' },
    { from: '/mnt/share/', to: './exports/daily/' },
    { from: '/opt/wrong', to: '../outside' },
    { from: '/opt/absolute', to: '/etc' },
    { from: 'relative', to: 'data' },
  ],
}

function outcome(given: string, own: TicketRules = rules): string {
  const found = artifactPath(given, own)
  return 'path' in found ? found.path : found.problem.code
}

const report = 'data/reports/auto/velos_auto_report_20250814_065951.md'

describe('a path that is fit', () => {
  test.each([
    [report, report],
    [`./${report}`, report],
    ['data//reports/./auto/../x.md', 'data/reports/x.md'],
    ['data\\reports\\auto\\x.md', 'data/reports/auto/x.md'],
    // The two real ones of velos_bridge.md
    ['C:\\giwanos\\data\\reports\\auto\\velos_auto_report_20250814_065951.md', report],
    ['/home/user/webapp\\data\\reports\\auto\\velos_auto_report_20250816_022717.md', 'data/reports/auto/velos_auto_report_20250816_022717.md'],
    ['c:\\giwanos\\data\\x.md', 'data/x.md'],
    ['C:/GIWANOS/data/x.md', 'data/x.md'],
    ['C:\\giwanos\\old\\..\\data\\x.md', 'data/x.md'],
    ['/srv/app/data/x.md', 'data/x.md'],
    ['/srv//app/./data/x.md', 'data/x.md'],
    ['/srv/app\\data\\x.md', 'data/x.md'],
    ['/srv/other/../app/data/x.md', 'data/x.md'],
    ['/home/user/webapp/old/x.md', 'data/archive/x.md'],
    ['/home/user/webapp/older/../data/x.md', 'data/x.md'],
    ['D:\\Reports\\2025\\x.csv', 'reports/2025/x.csv'],
    ['d:/reports/x.CSV', 'reports/x.CSV'],
    ['/mnt/share/x.json', 'exports/daily/x.json'],
    ['exports/daily/x.json', 'exports/daily/x.json'],
    ['reports/x.log', 'reports/x.log'],
    ['data/보고서.md', 'data/보고서.md'],
    ['data/a b (1).markdown', 'data/a b (1).markdown'],
    ['data/x.tar.md', 'data/x.tar.md'],
    ['data/%2e%2e/x.md', 'data/%2e%2e/x.md'],
    ['data/console.md', 'data/console.md'],
    ['data/com10.md', 'data/com10.md'],
    ['data/x.html', 'data/x.html'],
    ['data/x.txt', 'data/x.txt'],
    [`data/${'x'.repeat(1016)}.md`, `data/${'x'.repeat(1016)}.md`],
  ])('%s', (given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  test('on Windows, below a root with a drive, in whatever case', () => {
    const windows: TicketRules = { root: 'D:\\a\\repo', pathMap: [{ from: 'C:\\giwanos', to: 'data/giwanos' }] }
    expect(outcome('d:/A/Repo/data/x.md', windows)).toBe('data/x.md')
    expect(outcome('D:\\a\\repo2\\data\\x.md', windows)).toBe('path-foreign')
    expect(outcome('C:\\giwanos\\x.md', windows), 'the map comes before what is built in').toBe('data/giwanos/x.md')
  })
})

/** Each of these would read something that no ticket may read, or mean something else on another system. */
const attacks: Readonly<Record<string, readonly string[]>> = {
  'path-empty': ['', ' ', '\t', '\u3000'],
  'path-too-long': [`data/${'x'.repeat(1017)}.md`, `data/${'a/'.repeat(600)}x.md`, '../'.repeat(500)],
  'path-characters': [
    'data/x.md\0', 'data/x\0/../../etc/passwd.md', 'data/x.md\0.png', 'data/x\n.md', 'data/x\r\nBcc: a.md', 'data/\u001b[2Jx.md', 'data/x\u0085.md',
    'data/x\u202edm.exe.md', 'data/x\u200b.md', 'data/\ufeffx.md', 'data/x\u2028.md', 'data/x\ud800.md', 'data/x\u{e0041}.md', 'data/\u007f.md',
  ],
  'path-network': ['\\\\server\\share\\x.md', '//server/share/x.md', '\\/server/share/x.md', '//data/x.md', '\\\\localhost\\C$\\giwanos\\data\\x.md', '\\\\?', '//'],
  'path-device': [
    '\\\\?\\C:\\giwanos\\data\\x.md', '\\\\.\\PhysicalDrive0', '//./pipe/x.md', '\\??\\C:\\giwanos\\data\\x.md', '//?/UNC/server/share/x.md', '\\\\?\\GLOBALROOT\\x.md',
    'data/CON', 'data/con.md', 'data/NUL.txt', 'data/nul.tar.md', 'data/nul .txt', 'data/aux/x.md', 'data/PRN.md', 'data/COM1.md', 'data/com0.md', 'data/lpt9.log',
    'data/COM¹.md', 'data/CONIN$.md', 'data/conout$', 'data/clock$.md', 'C:\\giwanos\\data\\AUX.md',
  ],
  'path-drive-relative': ['C:x.md', 'C:data\\x.md', 'c:..\\x.md', 'Z:', 'C:giwanos\\data\\x.md'],
  'path-stream': [
    'data/x.md:stream', 'data/x.md::$DATA', 'data/x.md:y.md', 'data::$INDEX_ALLOCATION/x.md', 'C:\\giwanos\\data\\x.md::$DATA', '/srv/app/data/x.md:a.md',
    'file:///srv/app/data/x.md', 'http://169.254.169.254/latest/x.md', 'data/http://x/y.md', 'ab:/data/x.md', 'C:\\giwanos\\C:\\x.md',
  ],
  'path-outside': [
    '..', '../x.md', '../../etc/passwd', '..\\..\\Windows\\win.ini', 'data/../../x.md', 'data\\..\\..\\x.md', 'data/./../../data/x.md', '/..', '/../etc/passwd',
    '/srv/app/../../../etc/passwd', 'C:\\..\\x.md', 'C:\\giwanos\\..\\..\\x.md', 'data/../..\\data/x.md', '.\\..\\x.md',
  ],
  'path-foreign': [
    '/etc/passwd', '/etc/passwd.md', '/x.md', '/proc/self/environ', '/proc/self/root/srv/app/data/x.md', '/srv/application/data/x.md', '/srv/app2/x.md', '/srv', '/dev/stdin',
    '/srv/app/../other/data/x.md', '/SRV/app/data/x.md', '\\srv\\x.md', '\\Windows\\win.ini', 'C:\\Windows\\win.ini', 'D:\\giwanos\\data\\x.md', 'C:\\giwanos2\\data\\x.md',
    'C:\\giwanos\\..\\Windows\\x.md', 'D:\\ReportsX\\x.md', '/home/user/webapp2/data/x.md', '/home/user/x.md', '/opt/wrong/x.md', '/opt/absolute/passwd.md', '/mnt/sharex/x.md',
    'C:\\', '/home/user/webapp/../data/x.md',
  ],
  'path-name': [
    'data/x.md.', 'data/x.md ', 'data/x.md. .', 'data/.../x.md', 'data/.. /x.md', 'data/x./y.md', 'data /x.md', '... /x.md', 'data/x.md...',
    'data/VELOS~1/x.md', 'data/GIT~1/config.md', 'data/REPORT~12.MD', 'C:\\giwanos\\data\\x.md.',
  ],
  'path-hidden': [
    '.env', '.git/config', 'data/.velos/lock.json', 'data/.git/config.md', 'data/.x.md', '.github/workflows/x.md', 'C:\\giwanos\\.env.md', '/srv/app/.git/x.md',
    '/home/user/webapp/.npmrc.txt', 'reports/.secret/x.md', 'data/.md',
  ],
  'path-place': [
    'x.md', 'README.md', 'data', 'data/', 'data.md', 'datax/x.md', 'DATA/x.md', 'src/data/x.md', 'node_modules/x/README.md', 'package.json', '~/x.md', '~root/x.md', '%TEMP%\\x.md',
    '$HOME/x.md', 'etc/passwd', 'data/../README.md', 'C:\\giwanos\\README.md', 'C:\\giwanos', '/srv/app', '/srv/app/README.md', '/home/user/webapp/secrets.json',
    'reports', 'exports/x.md', 'exports/dailyx/x.md', 'outside/x.md', '．．/x.md', 'data／x.md',
  ],
  'path-extension': [
    'data/x', 'data/id_rsa', 'data/x.exe', 'data/x.pem', 'data/x.md.key', 'data/x.mdx', 'data/x.htm', 'data/x.svg', 'data/x.yml', 'data/x.jsonl', 'data/md', 'data/x.md/y',
    'data/x.md~', 'reports/x.zip', 'data/x.m d',
  ],
}

describe('an attack', () => {
  test('there are many of them', () => {
    expect(Object.values(attacks).flat().length).toBeGreaterThan(150)
  })

  describe.each(Object.entries(attacks))('%s', (code, paths) => {
    test.each(paths.map((path) => [path]))('%j', (path) => {
      expect(outcome(path)).toBe(code)
    })
  })

  test('is named in one harmless line, which tells nothing of this machine', () => {
    for (const path of Object.values(attacks).flat()) {
      const found = artifactPath(path, { root: '/hush/place', pathMap: [] })
      if ('path' in found) throw new Error(`${path} is allowed`)
      expect(found.problem.reason).not.toMatch(/[\p{Cc}\u202a-\u202e]|hush|##\[|\.$/u)
      expect(found.problem.reason.length).toBeLessThan(250)
    }
  })
})
