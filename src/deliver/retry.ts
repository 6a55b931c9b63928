/** A channel is given up after this many attempts, and no sooner than that long after the first. */
export const attemptsAtMost = 8
export const patienceMs = 72 * 3_600_000

const firstDelayMs = 2_000
const factor = 4
const longestDelayMs = 6 * 3_600_000

/**
 * When to try again after `attempt` attempts: when the service said, else exponentially later (2 s, 8 s, 32 s, … 6 h) with
 * jitter over the upper half, so that many tickets do not come back at once. `random` is from 0 up to 1.
 */
export function nextAttempt(attempt: number, afterMs: number | undefined, now: Date, random: number): Date {
  const delayMs = Math.min(longestDelayMs, firstDelayMs * factor ** (attempt - 1))
  return new Date(now.getTime() + (afterMs ?? delayMs * (0.5 + random / 2)))
}

/** Whether it has been tried often and long enough. */
export function isGivenUp(attempts: number, firstAt: string | undefined, now: Date): boolean {
  return attempts >= attemptsAtMost && firstAt !== undefined && now.getTime() - Date.parse(firstAt) >= patienceMs
}
