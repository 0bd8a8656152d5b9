import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Bundles our own server together with the application, so that both share one database handle and one logger. */
const ownServer: Plugin = {
  name: "own-server",
  enforce: "post",
  config: (_, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: { input: "server.ts" } } } : {}),
};

/** What the server runs beside itself, to draw and to look for damage: files of their own beside the bundle. */
const besideServer: Plugin = {
  name: "beside-server",
  apply: (_, { isSsrBuild }) => isSsrBuild === true,
  buildStart() {
    this.emitFile({ type: "chunk", id: "app/server/drawing/worker.server.ts", fileName: "drawing-thread.js" });
    this.emitFile({ type: "chunk", id: "app/server/damage/find-damage.server.ts", fileName: "find-damage.js" });
  },
};

export default defineConfig({
  plugins: [
    ownServer,
    besideServer,
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: false,
        v3_routeConfig: false,
      },
      ignoredRouteFiles: ["**/.*"],
    }),
    tsconfigPaths(),
  ],
  build: { target: "es2022", assetsInlineLimit: 0 },
});
