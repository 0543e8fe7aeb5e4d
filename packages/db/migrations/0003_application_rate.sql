CREATE TABLE "application_rate" (
	"tenant_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"tokens" double precision NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "application_rate_tenant_id_application_id_pk" PRIMARY KEY("tenant_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "application_rate" ADD CONSTRAINT "application_rate_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON application_rate TO posthorn_worker;
--> statement-breakpoint
GRANT SELECT ON application_rate TO posthorn_api;
--> statement-breakpoint
ALTER TABLE application_rate ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE application_rate FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant_only ON application_rate TO posthorn_api
  USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
  WITH CHECK (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY engine ON application_rate TO posthorn_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Rewritten many times a second: room for updates in place.
ALTER TABLE application_rate SET (fillfactor = 20);
