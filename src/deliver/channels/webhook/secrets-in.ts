/** Shorter parts of a URL are words like any other. */
const shortest = 12

/**
 * What nobody may see of a URL to post to: many services hand out one whose path or query is the secret. The whole URL
 * where it has a path or a query, and each part of them that is long enough to be one.
 */
export function secretsIn(url: string): readonly string[] {
  const { pathname, search, href } = new URL(url)
  if (pathname === '/' && search === '') return []
  const parts = `${pathname}${search}`.split(/[/?&=]/).filter((part) => part.length >= shortest)
  return [...new Set([href, ...parts])]
}
