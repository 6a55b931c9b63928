import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { incidentMark, isTrustedAuthor, markedIncident, restored, safe } from '../../src/model/incident-mark.ts'
import { incidentsOf } from '../../src/ticket/incidents.ts'
import { contrived, finding } from '../report/contrived.ts'

const texts = fc.string({ unit: 'binary', maxLength: 120 })

describe('a mark', () => {
  test('is one line that no text can break out of, and is read back', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: 'binary', maxLength: 80 }), (incident, before) => {
        const mark = incidentMark(incident)
        expect(mark).toMatch(/^<!-- velos:incident [\w.%:~-]* -->$/)
        expect(mark.slice(4, -3)).not.toMatch(/--|>/)
        if (incident !== '') expect(markedIncident(`${before}\n${mark}`)).toBe(safe(incident))
      }),
    )
  })

  test('gives its text back unless that is too long', () => {
    fc.assert(
      fc.property(texts, (incident) => {
        const word = safe(incident)
        expect(restored(word)).toBe(word.length > 200 ? undefined : incident.toWellFormed())
      }),
    )
  })

  test.each([
    ['limit:web-1:disk//var/used', 'limit:web-1:disk//var/used'],
    ['limit:서버:디스크', 'limit:서버:디스크'],
    ['a--b-', 'a--b-'],
  ])('restores %s', (text, found) => {
    expect(restored(safe(text))).toBe(found)
  })

  test.each([
    ['what was cut', safe('디'.repeat(60))],
    ['what nobody encodes so', 'a%2fb'],
    ['what is no encoding', '%E0%A4%A'],
    ['a word with other characters', 'a/b'],
  ])('does not restore %s', (_, word) => {
    expect(restored(word)).toBeUndefined()
  })

  test('the last line counts, alone on its line', () => {
    expect(markedIncident('<!-- velos:incident a -->\r\nx <!-- velos:incident b -->\n<!-- velos:incident c -->\n> <!-- velos:incident d -->')).toBe('c')
    expect(markedIncident('nothing')).toBeUndefined()
  })
})

test('the id of a finding that a ticket has cut is not restored', () => {
  const [incident] = incidentsOf(contrived({ findings: [finding(`disk//${'x'.repeat(140)}/used`)] }), [], false)
  expect(incident?.fingerprint).toHaveLength(128)
  expect(restored(safe(incident?.fingerprint ?? ''))).toBeUndefined()
})

test.each([
  ['Bot', 'NONE', true],
  ['User', 'OWNER', true],
  ['User', 'MEMBER', true],
  ['User', 'COLLABORATOR', true],
  ['User', 'CONTRIBUTOR', false],
  ['User', 'NONE', false],
  [undefined, undefined, false],
])('of %s, %s: %s', (type, association, isTrusted) => {
  expect(isTrustedAuthor(type, association)).toBe(isTrusted)
})
