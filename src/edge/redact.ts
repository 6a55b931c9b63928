const secretName = /(?:^|_)(?:TOKEN|SECRET|PASS|KEY)$|PASSWORD|WEBHOOK_URL/i

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
    let clean = text
    for (const value of values) clean = clean.replaceAll(value, '***')
    for (const [shape, replacement] of tokenShapes()) clean = clean.replace(shape, replacement)
    return clean
  }
}

/** Every form in which a secret of the environment may turn up, the longest first. */
function secretForms(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const forms = new Set<string>()
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || !secretName.test(name)) continue
    for (const secret of [value.trim(), ...value.split(/[\r\n]+/)]) {
      if (secret.length < shortestSecret) continue
      for (const form of [secret, encodeURIComponent(secret.toWellFormed()), ...base64Forms(secret)]) forms.add(form)
    }
  }
  return [...forms].sort((one, other) => other.length - one.length)
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

let compiled: readonly (readonly [RegExp, string])[] | undefined

/**
 * The shapes of well-known tokens. Each either matches on its own first characters or gives up after a bounded number
 * of them, so that no text makes them slow.
 */
function tokenShapes(): readonly (readonly [RegExp, string])[] {
  compiled ??= [
    [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z ]{0,60}-----|$)/g, '***'],
    [/gh[opusr]_[\w.-]{20,}/g, '***'],
    [/github_pat_\w{20,}/g, '***'],
    [/xox[abepsr]-[\w-]{10,}/g, '***'],
    [/hooks\.slack\.com\/services\/[\w/-]+/g, 'hooks.slack.com/services/***'],
    [/A(?:KI|SI)A[0-9A-Z]{16}/g, '***'],
    [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, '***'],
    [/ntn_[A-Za-z0-9]{20,}/g, '***'],
    [/[rs]k_live_[A-Za-z0-9]{10,}/g, '***'],
    [/(authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)(?:[A-Za-z-]{1,20}[ \t]{1,8})?[^\s"',;]+/gi, '$1***'],
    [/(bearer[ \t]{1,8})[\w.~+/=-]{16,}/gi, '$1***'],
    [/(:\/\/[^\s:@/]{0,128}:)[^\s/]{1,256}@/g, '$1***@'],
  ]
  return compiled
}
