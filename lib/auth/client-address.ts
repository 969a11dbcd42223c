// The address a request came from. The server's front overwrites this header (lib/setup/front.mjs): what a
// client sends itself never arrives here.
import 'server-only'
import { headers } from 'next/headers'

/** The client's address, 'unknown' outside a request served through npm start. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get('x-client-address') ?? 'unknown'
}
