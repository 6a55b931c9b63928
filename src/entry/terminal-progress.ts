import type { Phase } from '../loop.ts'

const words: Readonly<Record<Phase, string>> = {
  collecting: 'looking at the machine, the repository and the logs …',
  publishing: 'writing the report …',
  uploading: 'uploading the artifact …',
  done: '',
}

/** Says on one line of a terminal what is being done; silent where nobody watches. */
export function showPhase(stream: { readonly isTTY?: boolean; write(text: string): unknown }, phase: Phase): void {
  if (stream.isTTY === true) stream.write(`\r\u001b[K${words[phase]}`)
}
