import { Composer, Lexer, Parser, type Document, type ParsedNode } from 'yaml'

/** Something wrong at a place of a text: the offset in UTF-16 code units. */
export interface Fault {
  readonly offset: number
  readonly message: string
}

/** Undefined for a file without a value. */
type YamlTree = { readonly tree: ParsedNode | undefined } | { readonly faults: readonly Fault[] }

type YamlDocument = Document.Parsed<ParsedNode, true>

const mostBytes = 256 * 1024
const mostLexemes = 60_000
/** How deep collections may lie in one another. */
export const deepest = 64

/**
 * Parses hostile YAML 1.2 into a tree of nodes, or says what is wrong with it. What would cost much is refused before
 * the parser pays for it.
 */
export function parseTree(text: string): YamlTree {
  const refused = sizeFault(text) ?? characterFault(text)
  if (refused !== undefined) return { faults: [refused] }
  const document = compose(text)
  if ('offset' in document) return { faults: [document] }
  const { errors, contents } = document
  if (errors.length === 0) return { tree: contents ?? undefined }
  return { faults: errors.map(({ pos, message }) => ({ offset: pos[0], message: `this is not YAML: ${message}` })) }
}

function sizeFault(text: string): Fault | undefined {
  if (text.length <= mostBytes && new TextEncoder().encode(text).length <= mostBytes) return undefined
  return { offset: 0, message: `the file is too large; at most ${mostBytes / 1024} KiB are allowed` }
}

function characterFault(text: string): Fault | undefined {
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd-\uffff\p{Cs}]/u.exec(text)
  if (found === null) return undefined
  const message =
    found[0] === '\ufffd'
      ? 'a character that is not UTF-8; save the file as UTF-8'
      : 'a control character; save the file as UTF-8 text without control characters'
  return { offset: found.index, message }
}

/** The one document of the text, or why it is not read any further. */
function compose(text: string): YamlDocument | Fault {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false })
  const parser = new Parser()
  const documents: YamlDocument[] = []
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1
    if (lexemes > mostLexemes) return { offset: parser.offset, message: 'too many words and signs; shorten the file' }
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') {
        return { offset: token.offset, message: 'a line that begins with % is not allowed; delete it' }
      }
      documents.push(...composer.next(token))
    }
    // One more than the collections that are open: the document.
    if (parser.stack.length > deepest + 1) {
      return { offset: parser.offset, message: `too deep; at most ${deepest} levels are allowed` }
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token))
  documents.push(...composer.end(true, text.length))
  const [document, second] = documents
  if (second !== undefined) {
    return { offset: second.range[0], message: 'a second document begins here; one is allowed, so delete the line ---' }
  }
  return document ?? { offset: 0, message: 'this is not YAML' }
}
