import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    include: ["tests/{domain,db,features,http,ui,pdf,i18n,server}/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
