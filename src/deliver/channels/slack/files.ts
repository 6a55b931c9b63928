import type { Attachment, Dispatch } from '../../../model/dispatch.ts'

/** Slack takes more; nobody opens more. */
const most = 10

/**
 * The files that go into the message's thread: what the message does not show. What is for machines only stays away: it
 * is behind the link.
 */
export function filesOf({ body, attachments }: Dispatch, isWhole: boolean): readonly Attachment[] {
  const readable = attachments.filter(({ mediaType, content }) => mediaType !== 'application/json' && content.length > 0)
  const files = readable.filter((file) => !isWhole || !isText(file, body)).slice(0, most)
  if (files.length > 0 || isWhole || body.trim() === '') return files
  return [{ name: 'report.md', mediaType: 'text/markdown', content: new TextEncoder().encode(body) }]
}

/** True for the file that the message's text was read from. */
function isText({ content }: Attachment, body: string): boolean {
  return bare(new TextDecoder().decode(content)) === bare(body)
}

function bare(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
