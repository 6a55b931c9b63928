import type { decodeDetector, openDetector } from '../../src/detect/detector.ts'
import type { Row } from './rows.ts'

/** What is measured: a detector, ours or another one of the same shape. */
export interface Subject {
  readonly openDetector: typeof openDetector
  readonly decodeDetector: typeof decodeDetector
}

/** What the parts are given. */
export interface Setting {
  readonly subject: Subject
  /** How many series of a kind, where `usual` is what is enough for a figure that holds. */
  seeds(usual: number): number
  /** How many years of each series. */
  years(usual: number): number
  /** A folder with NAB's `data` and `labels`. */
  readonly nab?: string
}

/** A part of the benchmark: its name on the command line, and the rows that it measures. */
export interface Part {
  readonly name: string
  measure(setting: Setting): readonly Row[] | Promise<readonly Row[]>
}
