import { join } from 'node:path'
import type { ArtifactStore } from '../edge/artifact-store.ts'
import { messageOf, VelosError } from '../model/errors.ts'

/** Uploads the written files, under their paths below the root; the artifact's id. */
export async function uploadArtifact(
  store: ArtifactStore,
  artifact: { readonly name: string; readonly retentionDays?: number },
  root: string,
  written: readonly string[],
): Promise<string | undefined> {
  try {
    const { id } = await store.upload(artifact.name, written.map((path) => join(root, path)), root, artifact.retentionDays)
    return id === undefined ? undefined : String(id)
  } catch (thrown) {
    throw new VelosError('artifact', `Could not upload the artifact "${artifact.name}": ${messageOf(thrown)}.`, { cause: thrown })
  }
}
