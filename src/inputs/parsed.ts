/** What became of one text: its value, or what is wrong with it. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: string }
