#!/bin/sh
# Brings both databases of Temporal to the schema of this version of its tools; does nothing when they are there already.
set -eu
schemas=/etc/temporal/schema/postgresql/v12
for pair in temporal:temporal temporal_visibility:visibility; do
  database=${pair%%:*}
  schema=${pair##*:}
  tool() { temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$database" "$@"; }
  tool setup-schema -v 0.0
  tool update-schema -d "$schemas/$schema/versioned"
done
