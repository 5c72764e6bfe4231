/** zod tries `new Function` to go faster; our CSP refuses that. Must run before any schema loads. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
