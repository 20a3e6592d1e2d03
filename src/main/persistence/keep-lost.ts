import { hashText } from '../../shared/base/hash-text'
import type { Operation } from '../../shared/store/change'
import type { TrashedRecord } from '../../shared/store/collections'
import { findVersion } from './memory'
import type { LostVersion, Memory } from './memory'

/**
 * What puts versions that lost against another writer's into the trash, where they can be put back. The id there follows from
 * the version, so that every machine comes to the same record and a version that was thrown away for good stays so.
 */
export function keepLost(memory: Memory, lost: readonly LostVersion[], now: string): readonly Operation[] {
  return lost.flatMap(({ collection, id, version }): Operation[] => {
    if (version.value === undefined) return []
    const { lamport, writer } = version.stamp
    const keptAs = `kept-${hashText(`${collection} ${id} ${lamport} ${writer}`)}`
    if (findVersion(memory, 'trash', keptAs) !== undefined) return []
    const put: TrashedRecord = {
      id: keptAs,
      // Only records of collections that this version knows are ever kept.
      from: collection as TrashedRecord['from'],
      record: version.value,
      deletedAt: now,
    }
    return [{ collection: 'trash', put }]
  })
}
