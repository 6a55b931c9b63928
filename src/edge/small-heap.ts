/**
 * Keeps V8 from making the space for young objects larger and larger. Where thousands of small things are done one after
 * the other, it grows to a hundred megabytes that nobody needs; a collection of what is there takes a millisecond.
 */
export async function keepHeapSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
