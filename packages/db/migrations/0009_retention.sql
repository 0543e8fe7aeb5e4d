-- Drops the weeks that lie before an instant altogether, of messages, deliveries and attempts; returns how many tables went.
CREATE FUNCTION drop_partitions(before_at timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  parent text;
  child text;
  dropped integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('posthorn.partitions'));
  -- Whoever reads the parent is waited for, and nobody waits long behind it.
  SET LOCAL lock_timeout = '2s';
  -- Attempts first: what is left is never without its message.
  FOREACH parent IN ARRAY ARRAY['attempt', 'delivery', 'message'] LOOP
    FOR child IN
      SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = to_regclass(parent) AND c.relname ~ ('^' || parent || '_[0-9]{4}w[0-9]{2}$')
        AND to_date(right(c.relname, 7), 'IYYY"w"IW') + 7 <= (before_at AT TIME ZONE 'UTC')::date
    LOOP
      EXECUTE format('DROP TABLE %I', child);
      dropped := dropped + 1;
    END LOOP;
  END LOOP;
  RETURN dropped;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION drop_partitions(timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION drop_partitions(timestamptz) TO posthorn_worker;
