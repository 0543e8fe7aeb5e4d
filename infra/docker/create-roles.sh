#!/bin/sh
# Run by the Postgres image when its volume is empty. On a server of your own: the same file, with psql and these variables.
set -eu
psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --set owner_password="$POSTHORN_OWNER_PASSWORD" \
  --set api_password="$POSTHORN_API_PASSWORD" \
  --set worker_password="$POSTHORN_WORKER_PASSWORD" \
  --set temporal_password="$TEMPORAL_DB_PASSWORD" \
  --file /posthorn/roles.sql
