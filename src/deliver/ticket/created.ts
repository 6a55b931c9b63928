import { timeOf, timestampOf } from '../../model/timestamp.ts'

const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|([+-])(\d\d):?(\d\d))?$/i

/**
 * The contract's timestamp of when a ticket was written, which may say so in ISO 8601 as well (without a zone: UTC, as
 * the key's name has it). Undefined where it names no moment.
 */
export function createdOf(text: string): string | undefined {
  if (timeOf(text) !== undefined) return text
  const parts = iso.exec(text)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second = '00', sign, hours = '0', minutes = '0'] = parts
  const local = timeOf(`${year}${month}${day}_${hour}${minute}${second}`)
  if (local === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000)
  const created = timestampOf(new Date(local.getTime() - ahead))
  return timeOf(created) === undefined ? undefined : created
}
