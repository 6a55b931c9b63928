/** What `act` throws or rejects with; undefined if it does neither. */
export async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act()
    return undefined
  } catch (thrown) {
    return thrown
  }
}
