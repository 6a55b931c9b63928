/** A field between quotes, a quote in it written twice (RFC 4180), up to the comma or the line's end. */
const quotedField = /[ \t]*"(?:[^"]|"")*"[ \t]*(?=,|$)/y
/** The same, whole and on a line of its own. */
const quotedWhole = /^[ \t]*"(?:[^"]|"")*"[ \t]*$/

/**
 * The fields of a line just as they are written, the first `most` of them. A line is a row: no field goes on in the next
 * one, so that a quote which nobody closed spoils one row and not the file.
 */
export function rawFields(line: string, most: number): readonly string[] {
  if (!line.includes('"')) return line.split(',', most)
  const fields: string[] = []
  for (let at = 0; fields.length < most; ) {
    quotedField.lastIndex = at
    const comma = quotedField.test(line) ? quotedField.lastIndex : line.indexOf(',', at)
    const end = comma === -1 ? line.length : comma
    fields.push(line.slice(at, end))
    if (end >= line.length) break
    at = end + 1
  }
  return fields
}

/** What a field says: without its quotes and the blanks around it. */
export function fieldText(raw: string): string {
  const text = raw.trim()
  return raw.includes('"') && quotedWhole.test(raw) ? text.slice(1, -1).replaceAll('""', '"').trim() : text
}

/** A field to be written again: as it was, or quoted where it would not be one field for whoever reads it. */
export function writtenField(raw: string): string {
  if (!/["\r]/.test(raw) || (quotedWhole.test(raw) && !raw.includes('\r'))) return raw
  return `"${raw.replaceAll('"', '""')}"`
}
