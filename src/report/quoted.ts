/** What the configuration allows for a series. */
const longest = 200
/** What can be written between double quotes in YAML and between single quotes in a POSIX shell, and be read on a terminal. */
const unfit = /[^\p{L}\p{N}\p{M}\p{P}\p{S} ]|["'\\`]/u

/** A glob that matches the name and holds only what can be copied anywhere: for all else stands `*`. */
export function globFor(name: string): string {
  const pieces: string[] = []
  let length = 0
  for (const character of name.toWellFormed().replaceAll('${', '*').replaceAll('##[', '*').replace(/^ +| +$/g, '*')) {
    if (length >= longest - 1) return tidy([...pieces, '*'])
    const piece = unfit.test(character) ? '*' : character
    pieces.push(piece)
    length += piece.length
  }
  return tidy(pieces)
}

function tidy(pieces: readonly string[]): string {
  return pieces.join('').replace(/\*{2,}/g, '*')
}

/** A text that `globFor` made as a string of YAML. */
export function inYaml(text: string): string {
  return `"${globFor(text)}"`
}

/** A text that `globFor` made as a word of a command. */
export function inShell(text: string): string {
  return /^[\w.%+:@][\w./:@%+-]*$/.test(text) ? text : `'${text}'`
}
