# One image for both processes: `web` (the default command) and `worker`.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
RUN npm ci
COPY . .
RUN NODE_ENV=production npx next build && npm prune --omit=dev

FROM node:24-bookworm-slim
ARG TARGETARCH
# On x64 Chromium comes from npm; elsewhere Debian's is used.
RUN if [ "$TARGETARCH" != amd64 ]; then \
      apt-get update && apt-get install -y --no-install-recommends chromium && rm -rf /var/lib/apt/lists/*; \
    fi
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    PLATEN_DATA_DIR=/data
COPY --from=build --chown=node:node /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The database is brought up to this version first; several containers may do so at once, one of them works.
CMD ["sh", "-c", "node --import tsx scripts/prepare.ts && exec node scripts/web.ts --hostname $HOST --port $PORT"]
