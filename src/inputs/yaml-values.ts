import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import { plain } from '../model/plain.ts'
import { mismatch, quoted } from './mismatch.ts'
import { deepest, type Fault } from './yaml-tree.ts'

/** Keys and list positions, from the top. */
export type Path = readonly (string | number)[]

/** Where a value stands, and how a message shows what was written there. */
export interface Place {
  readonly offset: number
  readonly found: string
  /** The value where it is a text, uncut. */
  readonly word?: string
}

export interface Values {
  /** Plain data; undefined where it is too much. */
  readonly value: unknown
  readonly faults: readonly (Fault & { readonly path: Path })[]
  /** Where the value of that path stands, or its key. */
  place(path: Path, what: 'key' | 'value'): Place | undefined
}

/** A file's values, aliases filled in: characters of its strings, and this many more for each value. */
const mostCost = 512 * 1024
const costOfValue = 32
const dangerous = ['__proto__', 'constructor', 'prototype']

/** Makes plain data of a YAML tree: aliases are filled in, within bounds; tags, merge keys and doubled keys are faults. */
export function plainValues(tree: ParsedNode | undefined): Values {
  const faults: (Fault & { path: Path })[] = []
  const nodes = new Map<string, ParsedNode>()
  const anchors = new Map<string, { readonly node: ParsedNode; isOpen: boolean }>()
  let cost = 0

  const fault = (node: ParsedNode, path: Path, message: string): undefined => {
    faults.push({ offset: node.range[0], path, message })
  }

  const convert = (node: ParsedNode | null, path: Path): unknown => {
    if (node === null) return null
    if (cost > mostCost) return undefined
    cost += costOfValue + (isScalar(node) ? node.source.length : 0)
    if (cost > mostCost) return fault(node, [], 'too many values, with the aliases filled in; shorten the file')
    if (isAlias(node)) return resolve(node, path)
    nodes.set(keyOf(path, 'value'), node)
    if (node.tag !== undefined) return fault(node, path, tagProblem(node.tag))
    if (path.length > deepest) return fault(node, [], `too deep; at most ${deepest} levels are allowed`)
    const anchor = { node, isOpen: true }
    if (node.anchor !== undefined) anchors.set(node.anchor, anchor)
    const value = isMap(node) ? mapping(node, path) : isSeq(node) ? list(node, path) : node.value
    anchor.isOpen = false
    return value
  }

  const resolve = (node: ParsedNode & { readonly source: string }, path: Path): unknown => {
    const anchor = anchors.get(node.source)
    if (anchor === undefined) return fault(node, path, `the alias ${quoted(`*${node.source}`)} has no anchor before it`)
    if (anchor.isOpen) return fault(node, path, `the alias ${quoted(`*${node.source}`)} holds itself`)
    return convert(anchor.node, path)
  }

  const list = (node: YAMLSeq.Parsed, path: Path): unknown =>
    node.items.map((item, index) => convert(item, [...path, index]))

  const mapping = (node: YAMLMap.Parsed, path: Path): unknown => {
    const entries = new Map<string, unknown>()
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.source ?? key.value ?? '') : undefined
      if (name === undefined) {
        fault(key, path, 'a key that is no plain text; a word is allowed')
        continue
      }
      const wrong = wrongKey(name, entries)
      if (wrong !== undefined) {
        fault(key, [...path, name], wrong)
        continue
      }
      nodes.set(keyOf([...path, name], 'key'), key)
      entries.set(name, convert(value, [...path, name]))
    }
    return Object.fromEntries(entries)
  }

  const value = convert(tree ?? null, [])
  return {
    value: cost > mostCost ? undefined : value,
    faults,
    place: (path, what) => {
      const node = nodes.get(keyOf(path, what))
      return node && placeOf(node)
    },
  }
}

function wrongKey(name: string, before: ReadonlyMap<string, unknown>): string | undefined {
  if (before.has(name)) return `the key ${quoted(name)} is here a second time; once is allowed`
  if (dangerous.includes(name)) return `the key ${quoted(name)} is not allowed`
  if (name === '<<') return 'merge keys are not part of YAML 1.2; write the keys out'
  return undefined
}

function tagProblem(tag: string): string {
  return mismatch(`the tag ${quoted(tag.replace(/^tag:yaml\.org,2002:/, '!!'))}`, 'tags are not allowed')
}

function placeOf(node: ParsedNode): Place {
  const place = { offset: node.range[0], found: foundIn(node) }
  return isScalar(node) && typeof node.value === 'string' ? { ...place, word: node.value } : place
}

function foundIn(node: ParsedNode): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  return typeof node.value === 'string' ? quoted(node.value) : plain(node.source, 60)
}

function keyOf(path: Path, what: 'key' | 'value'): string {
  return JSON.stringify([what, ...path])
}
