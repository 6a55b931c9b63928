/** Where artifacts go: what uploading needs of `@actions/artifact`, which is loaded only when it is used. */
export interface ArtifactStore {
  /** Uploads files (absolute, all below `root`) under one name; the artifact's id. */
  upload(name: string, files: readonly string[], root: string, retentionDays?: number): Promise<{ readonly id?: number }>
}
