import { shippedThreshold } from '../../detect/detector.ts'

const hoursAMonth = 730

/** The budget that holds without a configuration, and below which few series are not judged any more loosely. */
const usualBudget = 2

/**
 * The evidence that an alarm needs so that all series together raise no more false ones a month than the budget: the
 * log10 of samples per false alarm. That few series could raise more within the budget is no reason to: only who asks for
 * more than the usual budget is told of what is less certain than what is shipped.
 */
export function thresholdFor(budget: number, series: number, cadenceSeconds: number): number {
  const least = shippedThreshold - Math.log10(Math.max(1, budget / usualBudget))
  if (series === 0) return least
  const samplesAMonth = (series * hoursAMonth * 3600) / Math.max(60, cadenceSeconds)
  return Math.max(least, Math.log10(samplesAMonth / budget))
}
