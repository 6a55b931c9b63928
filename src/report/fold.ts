/** A folded part of the report: a title in HTML and Markdown under it; undefined where nothing is in it. */
export function fold(title: string, parts: readonly (string | undefined)[]): string | undefined {
  const content = parts.filter((part) => part !== undefined && part !== '')
  return content.length === 0
    ? undefined
    : `<details><summary>${title}</summary>\n\n${content.join('\n\n')}\n\n</details>`
}

/** A Markdown list; undefined without items. */
export function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.map((item) => `- ${item}`).join('\n')
}
