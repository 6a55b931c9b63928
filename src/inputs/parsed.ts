/** What became of one text: its value, or what is wrong with it. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: string }

/** The same without a word of the text, which may be a secret: its value, or what is allowed in its place. */
export type Checked<Value> = { readonly value: Value } | { readonly allowed: string }
