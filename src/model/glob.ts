/**
 * A glob's matcher: `*` stands for any characters, all else for itself. The literals between the stars are looked
 * for from left to right, so no pattern can make it slow.
 */
export function matcher(glob: string): (text: string) => boolean {
  const [head = '', ...rest] = glob.split('*')
  const tail = rest.pop()
  if (tail === undefined) return (text) => text === glob
  return (text) => {
    if (!text.startsWith(head)) return false
    let at = head.length
    for (const literal of rest) {
      const found = text.indexOf(literal, at)
      if (found < 0) return false
      at = found + literal.length
    }
    return text.length - tail.length >= at && text.endsWith(tail)
  }
}
