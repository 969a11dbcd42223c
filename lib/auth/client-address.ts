// The address a request came from. The edge writes this header (lib/edge/next.ts), and none of a client's own
// passes it.
import 'server-only'
import { headers } from 'next/headers'

/** The client's address, 'unknown' outside a request served through npm start. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get('x-client-address') ?? 'unknown'
}
