import { plain } from '../model/plain.ts'
import { code, prose } from './escape.ts'

/** How a rendering writes text from outside: names and samples, and sentences. */
export interface Voice {
  code(text: string, most?: number): string
  prose(text: string, most?: number): string
}

export const markdownVoice: Voice = { code, prose }

/** For terminals and annotations. */
export const plainVoice: Voice = {
  code: (text, most = 200) => plain(text, most),
  prose: (text, most = 500) => plain(text, most).replaceAll('`', ''),
}
