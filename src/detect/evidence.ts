/** The evidence that a sample can have without leaving any range. */
const ordinary = 2.44
const most = 12

/**
 * log10 of how many usual samples there are for each one that is as unusual: by how far what is new lies from its usual
 * spread (a tail between a Gaussian and an exponential one), up to 2.44; and beyond that by how far the sample left the ranges that the
 * series kept until now, in widths, calibrated on simulated series in which nothing happens (bench/detect).
 */
export function evidenceOf(distance: number, novelty: number): number {
  const tail = Math.min(ordinary, 0.3 * distance + 0.1 * distance * distance)
  if (novelty <= 0) return tail
  return Math.min(most, ordinary + 1.2 * Math.log10(1 + novelty / 0.11))
}
