// Stands for the package 'server-only' in tests: nothing to forbid there.
export {}
