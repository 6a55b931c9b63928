import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactor } from '../../src/edge/redact.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Something that looks like a secret, from a seed, so that none is ever written down. */
function fake(length: number, seed: number, characters = alphabet): string {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return characters[(state >>> 8) % characters.length]
  }).join('')
}

const upper = alphabet.slice(0, 26) + alphabet.slice(52)
const jwt = (seed: number): string => `eyJ${fake(30, seed)}.${fake(40, seed + 1)}.${fake(43, seed + 2)}`
const key = (kind: string): string => `-----BEGIN ${kind}PRIVATE KEY-----\n${fake(64, 5)}\n${fake(64, 6)}\n-----END ${kind}PRIVATE KEY-----`

const shapes: Readonly<Record<string, string>> = {
  'classic token': `ghp_${fake(36, 1)}`,
  'installation token': `ghs_${fake(36, 2)}`,
  'installation token of the long form': `ghs_123456_${jwt(3)}`,
  'user token': `ghu_${fake(36, 4)}`,
  'refresh token': `ghr_${fake(36, 4)}`,
  'app token': `gho_${fake(36, 5)}`,
  'fine-grained token': `github_pat_${fake(22, 6)}_${fake(59, 7)}`,
  'Slack bot token': `xoxb-${fake(12, 8, '0123456789')}-${fake(24, 9)}`,
  'Slack webhook path': `T${fake(8, 1, upper)}/B${fake(8, 2, upper)}/${fake(24, 3)}`,
  'AWS key': `AKIA${fake(16, 10, upper)}`,
  'JWT': jwt(11),
  'Notion token': `ntn_${fake(46, 12)}`,
  'Stripe key': `sk_live_${fake(24, 13)}`,
}

const redact = redactor({})

describe('shapes', () => {
  test.each(Object.entries(shapes))('%s', (name, secret) => {
    const text = name === 'Slack webhook path' ? `https://hooks.slack.com/services/${secret}` : secret
    for (const [before, after] of [['', ''], ['token=', ' end'], ['{"a":"', '"}'], ['(', ')']] as const) {
      const expected = name === 'Slack webhook path' ? 'https://hooks.slack.com/services/***' : '***'
      expect(redact(`${before}${text}${after}`)).toBe(`${before}${expected}${after}`)
    }
  })

  test('private keys, whole or cut off', () => {
    expect(redact(`a ${key('RSA ')} b`)).toBe('a *** b')
    expect(redact(`a ${key('')} b`)).toBe('a *** b')
    expect(redact(`a ${key('EC ').slice(0, 80)}`)).toBe('a ***')
  })

  test('headers and addresses', () => {
    const secret = fake(30, 20)
    expect(redact(`Authorization: basic ${secret}`)).toBe('Authorization: ***')
    expect(redact(`"authorization": "token ${secret}"`)).toBe('"authorization": "***"')
    expect(redact(`curl -H 'Authorization: ${secret}'`)).toBe(`curl -H 'Authorization: ***'`)
    expect(redact(`sent Bearer ${secret}, ok`)).toBe('sent Bearer ***, ok')
    expect(redact(`postgres://app:${secret}@db.example.org/x`)).toBe('postgres://app:***@db.example.org/x')
  })

  test('leaves what is none', () => {
    for (const text of [
      'eth0 received 408402985 bytes',
      'https://example.org:8080/a@b',
      'Bearer of bad news',
      'commit 1d858b399e8e33ff0fd47cf72de18187728d37cf',
      'the file /var/lib/AKIA is missing',
      'ERROR 2026-11-22 10.0.0.1:50010 blk_1608999687919862906',
    ]) expect(redact(text)).toBe(text)
  })
})

describe('values of the environment', () => {
  const names = ['SLACK_BOT_TOKEN', 'INPUT_TOKEN', 'WEBHOOK_SECRET', 'SMTP_PASS', 'DB_PASSWORD_2', 'API_KEY', 'SLACK_WEBHOOK_URL', 'TOKEN']

  test.each(names)('%s: plain, URL-encoded, and base64 wherever it begins', (name) => {
    const secret = `${fake(17, 30)}+/ä %${fake(5, 31)}`
    const clean = redactor({ [name]: secret })
    expect(clean(`a${secret}b ${encodeURIComponent(secret)}`)).toBe('a***b ***')
    for (const before of ['', 'x', 'xy', 'xyz']) {
      for (const after of ['', ':z', 'zz', 'zzz']) {
        const encoded = Buffer.from(`${before}${secret}${after}`).toString('base64')
        const rest = clean(encoded)
        expect(rest).toContain('***')
        expect(rest.length).toBeLessThan(16)
        expect(clean(Buffer.from(`${before}${secret}${after}`).toString('base64url'))).toContain('***')
      }
    }
  })

  test('each line of one that has several', () => {
    const lines = [fake(20, 40), fake(20, 41)]
    expect(redactor({ DEPLOY_KEY: lines.join('\n') })(`1 ${lines[0]} 2 ${lines[1]}`)).toBe('1 *** 2 ***')
  })

  test('the longer one first where one is part of the other', () => {
    const secret = fake(12, 42)
    expect(redactor({ A_TOKEN: secret, B_TOKEN: `${secret}-${secret}` })(`${secret}-${secret}`)).toBe('***')
  })

  test('and the whole of a token that happens to hold one', () => {
    const secret = fake(10, 43)
    expect(redactor({ A_TOKEN: secret })(`x ghp_${secret}${fake(26, 44)} y`)).toBe('x *** y')
  })

  test('not short ones, not other variables', () => {
    const clean = redactor({ A_TOKEN: '1234567', HOSTNAME: 'web-server-1', KEYBOARD: 'querty-layout', EMPTY_KEY: undefined })
    expect(clean('1234567 web-server-1 querty-layout')).toBe('1234567 web-server-1 querty-layout')
  })
})

test('is idempotent', () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom(...Object.values(shapes), key('')), fc.string(), (before, secret, after) => {
    const once = redact(`${before} ${secret} ${after}`)
    expect(redact(once)).toBe(once)
  }))
})

test('takes time in proportion to the text, whatever is in it', () => {
  const evil = ['eyJ', 'eyJa.', '://', '://a:', 'authorization:', 'authorization', 'Bearer ', '-----BEGIN ', '-----BEGIN PRIVATE KEY-----', 'ghp_', 'xoxb-']
  // Linear is some milliseconds for each; quadratic would be minutes, and the test's time limit ends it.
  for (const part of evil) {
    const text = part.repeat(Math.ceil(1_000_000 / part.length))
    expect(redact(text).length).toBeLessThanOrEqual(text.length)
  }
})
