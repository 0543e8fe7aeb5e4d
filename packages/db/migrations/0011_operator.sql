CREATE TABLE "failure_span" (
	"tenant_id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"failure_class" text NOT NULL,
	"host" text NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "failure_span_pk" PRIMARY KEY("tenant_id","endpoint_id","at","failure_class","host")
);
--> statement-breakpoint
CREATE TABLE "pulse" (
	"process" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"facts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pulse_minute" (
	"minute" timestamp with time zone NOT NULL,
	"process" text NOT NULL,
	"accepted" integer DEFAULT 0 NOT NULL,
	"succeeded" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"lag" integer[] NOT NULL,
	CONSTRAINT "pulse_minute_minute_process_pk" PRIMARY KEY("minute","process")
);
--> statement-breakpoint
CREATE TABLE "tenant_span" (
	"tenant_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"succeeded" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "tenant_span_tenant_id_at_pk" PRIMARY KEY("tenant_id","at")
);
--> statement-breakpoint
CREATE INDEX "failure_span_at_idx" ON "failure_span" USING btree ("at");--> statement-breakpoint
CREATE INDEX "tenant_span_at_idx" ON "tenant_span" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_id_idx" ON "audit" USING btree ("id");--> statement-breakpoint
CREATE INDEX "audit_all_action_idx" ON "audit" USING btree ("action","id");
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON pulse, pulse_minute TO posthorn_api, posthorn_worker;
--> statement-breakpoint
GRANT SELECT ON tenant_span, failure_span TO posthorn_api;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_span, failure_span TO posthorn_worker;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tenant_span', 'failure_span'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      $f$CREATE POLICY tenant_only ON %I TO posthorn_api
         USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
         WITH CHECK (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))$f$, t);
    EXECUTE format('CREATE POLICY engine ON %I TO posthorn_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
  -- An operator looks at all tenants: what waits, which keys there are and what event types are behind a flag.
  FOREACH t IN ARRAY ARRAY['tenant_span', 'failure_span', 'delivery', 'api_key', 'event_type'] LOOP
    EXECUTE format(
      $f$CREATE POLICY operator ON %I FOR SELECT TO posthorn_api
         USING ((SELECT current_setting('app.operator', true)) = 'on')$f$, t);
  END LOOP;
END $$;
--> statement-breakpoint
-- The host that a URL leads to, with its port where it names one: the same rule as hostOf in shared/failure-class.
CREATE FUNCTION url_host(url text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(coalesce(substring(url FROM '^[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/?#@]*@)?([^/?#]+)'), substring(url FROM '^mailto:[^@]*@(.+)$'), url))
$$;
--> statement-breakpoint
CREATE INDEX endpoint_host_idx ON endpoint (url_host(url), tenant_id) WHERE deleted_at IS NULL;
--> statement-breakpoint
-- What an operator started in several tenants at once.
CREATE INDEX background_task_steer_idx ON background_task ((request -> 'steer' ->> 'runId')) WHERE request ? 'steer';
--> statement-breakpoint
-- The self-check compares what was migrated with what the program was built for.
GRANT USAGE ON SCHEMA drizzle TO posthorn_api;
--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO posthorn_api;
