import { describe, expect, test } from 'vitest'
import { parsePassphrase, parseSharedSecret, parseToken } from '../../src/inputs/credential.ts'
import { parseNotionId } from '../../src/inputs/notion-id.ts'
import { parseNtfyTopic } from '../../src/inputs/ntfy-topic.ts'
import { isForeignFolder, parseOwnFolder } from '../../src/inputs/path-map.ts'
import { parseSlackChannel } from '../../src/inputs/slack-channel.ts'
import { parseMailHost, parsePort } from '../../src/inputs/smtp-server.ts'

const refused = { allowed: expect.stringMatching(/allowed/) }

describe('a Notion id', () => {
  const id = '0f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10'
  const digits = id.replaceAll('-', '')
  test.each([
    id, digits, id.toUpperCase(), `https://www.notion.so/${digits}`, `https://www.notion.so/team/Ops-reports-${digits}`, `https://notion.so/${id}`,
    `https://www.notion.so/team/${digits}?v=${'1'.repeat(32)}&pvs=4`, `https://app.notion.com/p/Ops-${digits}#${'2'.repeat(32)}`, `https://team.notion.site/Ops-${digits}`,
    `https://www.notion.so/team/${'3'.repeat(32)}/${digits}`,
  ])('%s', (text) => {
    expect(parseNotionId(text)).toEqual({ value: id })
  })
  test.each([
    '', digits.slice(1), `${digits}0`, digits.replace('0', 'g'), `0f3c-${digits.slice(4)}`, `${id}\n`, ` ${id}`, `x${digits}`,
    `https://evil.example/${digits}`, `https://notion.so.evil.example/${digits}`, `https://evilnotion.so/${digits}`, `http://www.notion.so/${digits}`,
    `https://user@www.notion.so/${digits}`, `https://www.notion.so/x${digits}`, `https://www.notion.so/${digits}/more`, `https://www.notion.so/?p=${digits}`,
    `https://www.notion.so/${'a-'.repeat(1000)}${digits}`,
  ])('none: %.80j', (text) => {
    expect(parseNotionId(text)).toEqual(refused)
  })
})

describe('a Slack channel', () => {
  test.each(['C0123456789', 'G01', 'D0AB', '#ops', '#ops-day_2', '#서울-경보', `#${'a'.repeat(80)}`])('%s', (text) => {
    expect(parseSlackChannel(text)).toEqual({ value: text })
  })
  test.each(['', '#', 'U0123456789', 'c0123456789', 'C', '#Ops', '#o ps', '#ops\n', '#<!channel>', '@kim', 'C012,C013', `#${'a'.repeat(81)}`])('none: %j', (text) => {
    expect(parseSlackChannel(text)).toEqual(refused)
  })
  test('a name without its sign', () => {
    expect(parseSlackChannel('ops')).toEqual({ allowed: "a channel's id such as C0123456789, or its name such as #ops, is allowed; a name begins with #" })
  })
})

describe('a topic of ntfy', () => {
  test.each(['velos', '-_', 'A'.repeat(64)])('%s', (text) => {
    expect(parseNtfyTopic(text)).toEqual({ value: text })
  })
  test.each(['', 'a b', 'a/b', 'ä', 'a\n', 'A'.repeat(65), 'https://ntfy.sh/velos'])('none: %j', (text) => {
    expect(parseNtfyTopic(text)).toEqual(refused)
  })
})

describe('a mail server', () => {
  test.each([
    ['smtp.example.org', 'smtp.example.org'], ['mail', 'mail'], ['mail_1.local', 'mail_1.local'], ['127.0.0.1', '127.0.0.1'], ['::1', '::1'], ['[fe80::1]', 'fe80::1'],
  ])('%s', (text, value) => {
    expect(parseMailHost(text)).toEqual({ value })
  })
  test.each(['', 'smtp.example.org:587', 'smtps://smtp.example.org', 'smtp example', 'a..b', '-a', '[smtp.example.org]', 'a\r\nb', 'user@smtp.example.org', '1::2::3', 'x'.repeat(254)])(
    'none: %.40j',
    (text) => {
      expect(parseMailHost(text)).toEqual(refused)
    },
  )
  test('its port', () => {
    expect(['1', '25', '465', '65535'].map(parsePort)).toEqual([{ value: 1 }, { value: 25 }, { value: 465 }, { value: 65_535 }])
    for (const text of ['', '0', '65536', '99999', '-1', '5.5', '0x19', '1e3', 'smtp', '587/tcp', '000587']) expect(parsePort(text)).toEqual(refused)
  })
})

describe('credentials', () => {
  test('a token is one word that a header can hold', () => {
    expect(parseToken('a.b-c_d:e/f+g=')).toEqual({ value: 'a.b-c_d:e/f+g=' })
    for (const text of ['', 'a b', 'a\nb', 'ä', 'a\u200b', 'a\0', 'x'.repeat(4097)]) expect(parseToken(text)).toEqual(refused)
  })

  test('a password is one line', () => {
    expect(parsePassphrase(' four word pass äß한 ')).toEqual({ value: ' four word pass äß한 ' })
    for (const text of ['a\nb', 'a\r', 'a\0b', 'a\ud800', 'x'.repeat(4097)]) expect(parsePassphrase(text)).toEqual(refused)
  })

  test('the key of a signature is any text', () => {
    expect(parseSharedSecret('a\nb ')).toEqual({ value: 'a\nb ' })
    expect(parseSharedSecret('x'.repeat(4097))).toEqual(refused)
  })
})

describe('the map of paths', () => {
  test.each(['/', '/srv/velos', '/srv/velos/', 'C:\\velos', 'd:/velos', 'C:\\', '/home/user/webapp\\data'])('foreign: %s', (text) => {
    expect(isForeignFolder(text)).toBe(true)
  })
  test.each(['', 'data', './data', 'C:', 'C:velos', '\\\\server\\share', '//server/share', '\\velos', '/a/../b', 'C:\\a\\..', '/a\0', '/a\nb', `/${'a'.repeat(1024)}`])('not foreign: %.30j', (text) => {
    expect(isForeignFolder(text)).toBe(false)
  })
  test.each([['data/old', 'data/old'], ['data/old//', 'data/old'], ['./data', 'data'], ['.', '.'], ['./', '.'], ['데이터/a b', '데이터/a b']])('own: %s', (text, value) => {
    expect(parseOwnFolder(text)).toEqual({ value })
  })
  test.each(['', '/', '/data', '..', '../data', 'data/../..', 'data//old', 'data\\old', 'C:', 'C:/data', 'a:b', 'a\nb', 'a\0', 'x'.repeat(1025)])('not own: %.30j', (text) => {
    expect(parseOwnFolder(text)).toEqual(refused)
  })
})
