import { describe, expect, test } from 'vitest'
import { parseBaseUrl, parseTargetUrl } from '../../src/inputs/service-url.ts'

const allowed = 'a URL that begins with https:// is allowed, of at most 2000 characters'
const onlyHere = 'https:// is allowed, and http:// for this machine only (localhost, 127.0.0.1, [::1])'
const withoutUser = 'a URL without a user name and password is allowed'

describe('parseTargetUrl keeps path and query', () => {
  test.each([
    ['https://hooks.example.org', 'https://hooks.example.org'],
    ['https://hooks.example.org/', 'https://hooks.example.org'],
    ['https://hooks.example.org/a/b/', 'https://hooks.example.org/a/b/'],
    ['https://hooks.example.org/a%2Fb?x=1&y=@/', 'https://hooks.example.org/a%2Fb?x=1&y=@/'],
    ['https://hooks.example.org/?x', 'https://hooks.example.org/?x'],
    ['HTTPS://Hooks.Example.org:443/A', 'https://hooks.example.org/A'],
    ['https://hooks.example.org:8443/a', 'https://hooks.example.org:8443/a'],
    ['https://훅.example/a', 'https://xn--i18b.example/a'],
    ['http://localhost:8080/a', 'http://localhost:8080/a'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['http://127.255.3.4:1/', 'http://127.255.3.4:1'],
    ['http://127.1/a', 'http://127.0.0.1/a'],
    ['http://[::1]:9/a', 'http://[::1]:9/a'],
  ])('%s', (text, value) => {
    expect(parseTargetUrl(text)).toEqual({ value })
  })
})

describe('parseBaseUrl ends without a slash', () => {
  test.each([
    ['https://slack.com/api/', 'https://slack.com/api'],
    ['https://api.notion.com', 'https://api.notion.com'],
    ['https://ghe.example.org/api/v3///', 'https://ghe.example.org/api/v3'],
    ['http://127.0.0.1:4000/', 'http://127.0.0.1:4000'],
  ])('%s', (text, value) => {
    expect(parseBaseUrl(text)).toEqual({ value })
  })

  test('and holds no query', () => {
    expect(parseBaseUrl('https://example.org/a?b')).toEqual({ allowed: 'a URL without ? is allowed' })
    expect(parseBaseUrl('https://example.org/?')).toEqual({ allowed: 'a URL without ? is allowed' })
  })
})

describe('no such URL', () => {
  test.each([
    ['', allowed],
    ['hooks.example.org', allowed],
    ['//hooks.example.org', allowed],
    ['ftp://hooks.example.org', allowed],
    ['file:///etc/passwd', allowed],
    ['javascript:alert(1)', allowed],
    ['https:hooks.example.org', allowed],
    ['https:/hooks.example.org', allowed],
    ['https://', allowed],
    ['https:///a', allowed],
    ['https://:80/', allowed],
    ['https://a b.example.org', allowed],
    ['https://example.org/a b', allowed],
    ['https://exam\tple.org', allowed],
    ['https://example.org/\r\nHost: evil', allowed],
    ['https://example.org\\@evil.example', allowed],
    ['https://example.org/\u202e', allowed],
    ['https://example.org:99999', allowed],
    ['https://example.org:0', allowed],
    ['https://example.org:x', allowed],
    ['https://[::1', allowed],
    ['https://999.1.1.1', allowed],
    [`https://example.org/${'a'.repeat(2000)}`, allowed],
    ['https://user@example.org', withoutUser],
    ['https://user:word@example.org/a', withoutUser],
    ['https://:word@example.org', withoutUser],
    ['https://@example.org', withoutUser],
    ['https://example.org@evil.example', withoutUser],
    ['https://example.org/a#b', 'a URL without # is allowed'],
    ['http://example.org', onlyHere],
    ['http://127.0.0.1.example.org', onlyHere],
    ['http://localhost.example.org', onlyHere],
    ['http://0.0.0.0', onlyHere],
    ['http://10.0.0.1', onlyHere],
    ['http://[::]', onlyHere],
    ['http://[::ffff:127.0.0.1]', onlyHere],
    ['http://2130706432.example', onlyHere],
  ])('%s', (text, reason) => {
    expect(parseTargetUrl(text)).toEqual({ allowed: reason })
    expect(parseBaseUrl(text)).toEqual({ allowed: reason })
  })
})
