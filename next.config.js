// One root (a lockfile in a parent folder must not become it), no image optimizer (security.md, section 4),
// and server actions that accept the portal's public host behind a proxy that keeps its internal one.
const publicHost = process.env.PUBLIC_URL ? [new URL(process.env.PUBLIC_URL).host] : []

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  images: { unoptimized: true },
  typedRoutes: false,
  productionBrowserSourceMaps: false,
  // The largest body of all is a report's file; every other address takes a megabyte (lib/setup/guards.mjs).
  experimental: {
    serverActions: { bodySizeLimit: '21mb', allowedOrigins: publicHost },
    proxyClientMaxBodySize: '21mb',
  },
}
