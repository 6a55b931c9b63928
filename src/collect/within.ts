/** Thrown where something took longer than it was given. */
class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/**
 * Runs `act` and rejects once `milliseconds` are over or `parent` is aborted, whether or not `act` heeds the signal
 * that it is handed. The timer is a ref'd one, so that waiting for something that hangs keeps the process alive.
 */
export async function within<T>(
  milliseconds: number,
  act: (signal: AbortSignal) => Promise<T>,
  parent?: AbortSignal,
): Promise<T> {
  parent?.throwIfAborted()
  const controller = new AbortController()
  const stop = (): void => controller.abort(parent?.reason)
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true })
  })
  const late = new TookTooLong(`did not finish within ${inSeconds(milliseconds)}`)
  const timer = setTimeout(() => controller.abort(late), milliseconds)
  parent?.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([begin(act, controller.signal), stopped])
  } finally {
    clearTimeout(timer)
    parent?.removeEventListener('abort', stop)
  }
}

/** What `act` throws before its first `await` is a rejection too. */
async function begin<T>(act: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
  return await act(signal)
}

function inSeconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`
}
