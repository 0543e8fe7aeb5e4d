CREATE TABLE "auth_two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"user_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_hour" (
	"tenant_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"application_id" uuid NOT NULL,
	"event_type" text NOT NULL,
	"messages" integer NOT NULL,
	CONSTRAINT "message_hour_tenant_id_hour_application_id_event_type_pk" PRIMARY KEY("tenant_id","hour","application_id","event_type")
);
--> statement-breakpoint
CREATE TABLE "impersonation" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"reason" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "impersonation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"invited_by" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "portal_token" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"capabilities" text[] NOT NULL,
	"feature_flags" text[] NOT NULL,
	"session_id" text,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "portal_token_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "request_key" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"answer" "bytea",
	"created" boolean DEFAULT true NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_key_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "kind" text DEFAULT 'customer' NOT NULL;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "feature_flags" text[];--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "actor_label" text;--> statement-breakpoint
ALTER TABLE "auth_user" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "endpoint" ADD COLUMN "filter" text;--> statement-breakpoint
ALTER TABLE "event_type" ADD COLUMN "examples" jsonb;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "schema_fault" text;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "allowed_ips" text[];--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "requests_per_second" integer;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "tenant" ADD COLUMN "kind" text DEFAULT 'production' NOT NULL;--> statement-breakpoint
ALTER TABLE "tenant" ADD COLUMN "plan" text;--> statement-breakpoint
ALTER TABLE "tenant" ADD COLUMN "quotas" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "tenant" ADD COLUMN "suspended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tenant" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth_two_factor" ADD CONSTRAINT "auth_two_factor_user_id_auth_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impersonation" ADD CONSTRAINT "impersonation_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_token" ADD CONSTRAINT "portal_token_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "auth_two_factor_user_idx" ON "auth_two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "impersonation_user_idx" ON "impersonation" USING btree ("user_id","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token_idx" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "portal_token_hash_idx" ON "portal_token" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "portal_token_application_idx" ON "portal_token" USING btree ("tenant_id","application_id","id");--> statement-breakpoint
CREATE INDEX "portal_token_expires_idx" ON "portal_token" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "request_key_expires_idx" ON "request_key" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "application_operational_idx" ON "application" USING btree ("tenant_id") WHERE kind = 'operational';--> statement-breakpoint
CREATE INDEX "audit_action_idx" ON "audit" USING btree ("tenant_id","action","id");--> statement-breakpoint
CREATE INDEX "audit_target_idx" ON "audit" USING btree ("tenant_id","target_id","id");--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON invitation, impersonation, portal_token, request_key, auth_two_factor TO posthorn_api;
--> statement-breakpoint
GRANT SELECT ON message_hour TO posthorn_api;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON message_hour, portal_token, request_key, invitation TO posthorn_worker;
--> statement-breakpoint
-- The worker removes what was deleted, and tells a tenant about its endpoints.
GRANT DELETE, UPDATE ON tenant, member, api_key, event_type, data_key TO posthorn_worker;
--> statement-breakpoint
GRANT SELECT ON member, api_key TO posthorn_worker;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['invitation', 'impersonation', 'portal_token', 'request_key', 'message_hour'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      $f$CREATE POLICY tenant_only ON %I TO posthorn_api
         USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
         WITH CHECK (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))$f$, t);
    EXECUTE format('CREATE POLICY engine ON %I TO posthorn_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
  -- A caller that is bound to one application sees and changes nothing of another, whatever a query forgets.
  FOREACH t IN ARRAY ARRAY['endpoint', 'recovery', 'message', 'delivery', 'attempt', 'endpoint_minute', 'background_task', 'portal_token', 'message_hour'] LOOP
    EXECUTE format(
      $f$CREATE POLICY application_only ON %I AS RESTRICTIVE TO posthorn_api
         USING ((SELECT nullif(current_setting('app.application_id', true), '')) IS NULL
           OR application_id = (SELECT nullif(current_setting('app.application_id', true), '')::uuid))$f$, t);
  END LOOP;
  -- What has no application of its own is reached through its endpoint.
  FOREACH t IN ARRAY ARRAY['endpoint_secret', 'endpoint_health'] LOOP
    EXECUTE format(
      $f$CREATE POLICY application_only ON %I AS RESTRICTIVE TO posthorn_api
         USING ((SELECT nullif(current_setting('app.application_id', true), '')) IS NULL
           OR EXISTS (SELECT FROM endpoint e WHERE e.tenant_id = %I.tenant_id AND e.id = endpoint_id))$f$, t, t);
  END LOOP;
  -- These are the tenant's own: nothing of them is for a customer.
  FOREACH t IN ARRAY ARRAY['member', 'api_key', 'invitation', 'impersonation'] LOOP
    EXECUTE format(
      $f$CREATE POLICY application_only ON %I AS RESTRICTIVE TO posthorn_api
         USING ((SELECT nullif(current_setting('app.application_id', true), '')) IS NULL)$f$, t);
  END LOOP;
  -- An operator looks at all tenants; what he changes he changes within one.
  FOREACH t IN ARRAY ARRAY['tenant', 'member', 'application', 'endpoint', 'endpoint_health', 'recovery', 'endpoint_minute', 'background_task',
    'message_hour', 'audit', 'impersonation', 'outbox', 'attempt'] LOOP
    EXECUTE format(
      $f$CREATE POLICY operator ON %I FOR SELECT TO posthorn_api
         USING ((SELECT current_setting('app.operator', true)) = 'on')$f$, t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY application_only ON application AS RESTRICTIVE TO posthorn_api
  USING ((SELECT nullif(current_setting('app.application_id', true), '')) IS NULL
    OR id = (SELECT nullif(current_setting('app.application_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY by_hash ON portal_token FOR SELECT TO posthorn_api
  USING (token_hash = (SELECT decode(nullif(current_setting('app.token_hash', true), ''), 'hex')));
--> statement-breakpoint
CREATE POLICY by_hash ON invitation FOR SELECT TO posthorn_api
  USING (token_hash = (SELECT decode(nullif(current_setting('app.token_hash', true), ''), 'hex')));
--> statement-breakpoint
CREATE POLICY by_person ON impersonation FOR SELECT TO posthorn_api
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')));
