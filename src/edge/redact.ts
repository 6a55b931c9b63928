const secretName = /(?:^|_)(?:TOKEN|SECRET|PASS|KEY|TOPIC)$|PASSWORD|WEBHOOK_URL/i

/** Shorter values are words like any other. */
const shortestSecret = 8

/**
 * Makes the function that takes secrets out of a text and puts `***` in their place: the values of the environment's
 * secret-looking variables (plain, URL-encoded, base64), and whatever has the shape of a well-known token. Linear in
 * the length of the text; nothing is compiled before it is first used.
 */
export function redactor(env: Readonly<Record<string, string | undefined>>): (text: string) => string {
  let values: readonly string[] | undefined
  return (text) => {
    values ??= secretForms(env)
    return covered(text, [...values.flatMap((value) => placesOf(value, text)), ...tokenShapes().flatMap((shape) => matchesOf(shape, text))])
  }
}

type Span = readonly [start: number, end: number]

function placesOf(value: string, text: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) spans.push([at, at + value.length])
  return spans
}

/** What a shape matches, less its first group, which only tells that a secret follows. */
function matchesOf(shape: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(shape)].map((match) => [match.index + (match[1]?.length ?? 0), match.index + match[0].length])
}

/** The text with `***` over the spans; where one secret is a part of another, or they overlap, over both. */
function covered(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let clean = ''
  let at = 0
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    if (start >= at) clean += `${text.slice(at, start)}***`
    at = Math.max(at, end)
  }
  return clean + text.slice(at)
}

/** The values of the environment's secret-looking variables: whole, and line by line. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env)
    .flatMap(([name, value = '']) => (secretName.test(name) ? [value.trim(), ...value.split(/[\r\n]+/)] : []))
    .filter((secret, index, all) => secret.length >= shortestSecret && all.indexOf(secret) === index)
}

/** Every form in which a secret of the environment may turn up, the longest first. */
function secretForms(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const forms = secretsIn(env).flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed()), ...base64Forms(secret)])
  return [...new Set(forms)].sort((one, other) => other.length - one.length)
}

/** What base64 makes of a text, whatever stands before and after it: the characters that only the text decides. */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  return [0, 1, 2].flatMap((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes])
    const encoded = shifted.toString('base64url')
    const form = encoded.slice(before === 0 ? 0 : before + 1, shifted.length % 3 === 0 ? undefined : -1)
    return [form, form.replaceAll('-', '+').replaceAll('_', '/')]
  })
}

let compiled: readonly RegExp[] | undefined

/**
 * The shapes of well-known tokens. Each either matches on its own first characters or gives up after a bounded number
 * of them, so that no text makes them slow.
 */
function tokenShapes(): readonly RegExp[] {
  compiled ??= [
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z ]{0,60}-----|$)/g,
    /gh[opusr]_[\w.-]{20,}/g,
    /github_pat_\w{20,}/g,
    /xox[abepsr]-[\w-]{10,}/g,
    /(hooks\.slack\.com\/services\/)[\w/-]+/g,
    /A(?:KI|SI)A[0-9A-Z]{16}/g,
    /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
    /ntn_[A-Za-z0-9]{20,}/g,
    /[rs]k_live_[A-Za-z0-9]{10,}/g,
    /(authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)(?:[A-Za-z-]{1,20}[ \t]{1,8})?[^\s"',;]+/gi,
    /(bearer[ \t]{1,8})[\w.~+/=-]{16,}/gi,
    /(:\/\/[^\s:@/]{0,128}:)[^\s/]{1,256}(?=@)/g,
  ]
  return compiled
}
