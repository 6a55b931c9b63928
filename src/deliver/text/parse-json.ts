/** What a service says as JSON; undefined where it says something else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's web page, or nothing: as good as no answer.
    return undefined
  }
}
