import type { Mute } from '../model/finding.ts'
import type { Maintenance, Settings } from '../model/settings.ts'

/** What nobody is to be told of at that moment: the silences that have begun and not ended, and the maintenance windows that are open. */
export async function mutesInForce({ silences, maintenance }: Pick<Settings, 'silences' | 'maintenance'>, now: Date): Promise<readonly Mute[]> {
  const at = now.toISOString()
  const silenced = silences
    .filter(({ from = '', until }) => from <= at && at < until)
    .map(({ match, until, reason, by }): Mute => ({ match, muted: { by: 'silence', until, reason, ...(by !== undefined && { who: by }) } }))
  return maintenance.length === 0 ? silenced : [...silenced, ...(await openWindows(maintenance, now))]
}

async function openWindows(maintenance: readonly Maintenance[], now: Date): Promise<readonly Mute[]> {
  const { Cron } = await import('croner')
  return maintenance.flatMap(({ match, cron, durationMs, timezone, reason }): readonly Mute[] => {
    // A window that begins at this very second is open.
    const reference = new Date(Math.floor(now.getTime() / 1000) * 1000 + 1000)
    const began = new Cron(cron, { timezone, mode: '5-part' }).previousRuns(1, reference)[0]
    const ends = began === undefined ? 0 : began.getTime() + durationMs
    return ends <= now.getTime() ? [] : [{ match, muted: { by: 'maintenance', until: new Date(ends).toISOString(), reason } }]
  })
}
