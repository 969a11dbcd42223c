// Who acts in a command test: the viewer is mocked with what stands here (vi.mock('@/lib/auth/viewer')).
import type { Viewer } from '@/lib/auth/viewer'
import type { Actor } from '@/lib/domain/actor'

let current: Viewer | null = null

/** From now on this actor asks; null is an anonymous reader. */
export function actAs(actor: Actor | null): void {
  current = actor && { actor, displayName: '测试', sessionId: 'test', address: '127.0.0.1' }
}

export async function mockedViewer(): Promise<Viewer | null> {
  return current
}
