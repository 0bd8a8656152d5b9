# docker build -t innohankinta . ; how to run it: docs/operations.md
FROM node:22-bookworm AS build
WORKDIR /opt/innohankinta
# Where no ready-made file of better-sqlite3 can be fetched it is built, with the headers that the image carries.
ENV npm_config_nodedir=/usr/local
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# Sources that were put there under a strict umask would come into the image unreadable to the service.
RUN npm run build && npm prune --omit=dev && chmod -R a+rX app build db operate package.json start.js tsconfig.json

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_FILE=/var/lib/innohankinta/innohankinta.sqlite
WORKDIR /opt/innohankinta
RUN mkdir -m 700 /var/lib/innohankinta && chown node:node /var/lib/innohankinta
# The program belongs to root, so that the service cannot change itself. The sources are for the commands (backup, restore).
COPY --from=build /opt/innohankinta/package.json /opt/innohankinta/start.js /opt/innohankinta/tsconfig.json ./
COPY --from=build /opt/innohankinta/node_modules node_modules
COPY --from=build /opt/innohankinta/build build
COPY --from=build /opt/innohankinta/db db
COPY --from=build /opt/innohankinta/operate operate
COPY --from=build /opt/innohankinta/app app
USER node
VOLUME /var/lib/innohankinta
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, which would keep the signal to stop from the service.
CMD ["node", "--max-semi-space-size=64", "start.js"]
