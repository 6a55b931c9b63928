import type { ArtifactStore } from './artifact-store.ts'

/** The runner's artifacts; the client is large and is loaded only when it is used. */
export async function openActionsArtifactStore(): Promise<ArtifactStore> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  return {
    async upload(name, files, root, retentionDays) {
      return await client.uploadArtifact(name, [...files], root, retentionDays === undefined ? {} : { retentionDays })
    },
  }
}
