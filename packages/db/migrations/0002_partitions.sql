-- The smallest uuid v7 of an instant: partition bounds and time filters are written with it.
CREATE FUNCTION uuid_v7_floor(at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;
--> statement-breakpoint
-- What no week holds yet (a clock far ahead) is kept here rather than refused.
CREATE TABLE message_default PARTITION OF message DEFAULT;
--> statement-breakpoint
CREATE TABLE delivery_default PARTITION OF delivery DEFAULT;
--> statement-breakpoint
CREATE TABLE attempt_default PARTITION OF attempt DEFAULT;
--> statement-breakpoint
-- Makes the partitions of every week (Monday, UTC) that overlaps the span; returns how many were new.
CREATE FUNCTION ensure_partitions(from_at timestamptz, to_at timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  parent text;
  week timestamptz;
  child text;
  made integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('posthorn.partitions'));
  week := date_trunc('week', from_at, 'UTC');
  WHILE week < to_at LOOP
    FOREACH parent IN ARRAY ARRAY['message', 'delivery', 'attempt'] LOOP
      child := parent || '_' || to_char(week AT TIME ZONE 'UTC', 'IYYY"w"IW');
      IF to_regclass(child) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
          child, parent, uuid_v7_floor(week), uuid_v7_floor(week + interval '7 days'));
        made := made + 1;
      END IF;
    END LOOP;
    week := week + interval '7 days';
  END LOOP;
  RETURN made;
END $$;
--> statement-breakpoint
-- The worker looks ahead for everybody, with the owner's rights and for this alone.
REVOKE ALL ON FUNCTION ensure_partitions(timestamptz, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ensure_partitions(timestamptz, timestamptz) TO posthorn_worker;
--> statement-breakpoint
-- Small tables whose rows are rewritten all the time: leave room for updates in place, and clean early.
ALTER TABLE endpoint_minute SET (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02);
--> statement-breakpoint
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000);
--> statement-breakpoint
ALTER TABLE lane SET (fillfactor = 20);
