/**
 * A text as it is compared: composed (NFC), so that a syllable or an accent which came in parts is the same, and in
 * lower case.
 */
export function folded(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  // Lower case can come in parts again: İ does.
  return lower.normalize('NFC')
}
