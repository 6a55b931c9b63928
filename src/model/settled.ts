/** How a promise ended: for one that may fail long before anybody waits for it. */
export type Settled<Value> = { readonly value: Value } | { readonly thrown: unknown }

export async function settle<Value>(promise: Promise<Value>): Promise<Settled<Value>> {
  try {
    return { value: await promise }
  } catch (thrown) {
    return { thrown }
  }
}

/** The value, or what was thrown, thrown again. */
export function valueOf<Value>(settled: Settled<Value>): Value {
  if ('value' in settled) return settled.value
  throw settled.thrown
}
