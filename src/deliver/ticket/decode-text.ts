/**
 * Bytes as text: UTF-8, or UTF-16 where a byte-order mark says so (PowerShell writes that); the mark goes. What is not in
 * that encoding is replaced by U+FFFD, or with `strictly` makes the whole undefined.
 */
export function decodeText(bytes: Uint8Array, strictly: 'strictly'): string | undefined
export function decodeText(bytes: Uint8Array): string
export function decodeText(bytes: Uint8Array, strictly?: 'strictly'): string | undefined {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: strictly !== undefined })
  try {
    return decoder.decode(bytes)
  } catch (thrown) {
    // The only thing that a decoder throws for.
    if (thrown instanceof TypeError) return undefined
    throw thrown
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
