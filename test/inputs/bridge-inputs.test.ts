import { expect, test } from 'vitest'
import { parseBridgeInputs } from '../../src/inputs/bridge-inputs.ts'
import { bridgeInputs } from '../../src/inputs/inputs.ts'
import { thrownBy } from './thrown-by.ts'

test('nothing given, and the defaults that bridge/action.yml hands over, are the same', () => {
  const defaults = Object.fromEntries(bridgeInputs.map((input) => [input.name, input.default]))
  expect(parseBridgeInputs({})).toEqual({ maxTickets: 50 })
  expect(parseBridgeInputs(defaults)).toEqual({ maxTickets: 50 })
  expect(parseBridgeInputs({ 'max-tickets': ' 7 ', 'dry-run': 'TRUE' })).toEqual({ maxTickets: 7 })
})

test('every problem at once', async () => {
  expect(await thrownBy(() => parseBridgeInputs({ 'max-tickets': '0', 'dry-run': 'false' }))).toMatchObject({
    code: 'configuration',
    message: `input "dry-run": found "false"; this version knows only "true"
input "max-tickets": found "0"; a whole number from 1 to 1000000 is allowed`,
  })
})
