CREATE TABLE "background_task" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"application_id" uuid,
	"endpoint_id" uuid,
	"request" jsonb NOT NULL,
	"cursor_message_id" uuid,
	"cursor_endpoint_id" uuid,
	"estimated" integer DEFAULT 0 NOT NULL,
	"chosen" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"epoch" bigint DEFAULT 0 NOT NULL,
	"seen_at" timestamp with time zone,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "background_task_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "scheduled_message" (
	"tenant_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "scheduled_message_tenant_id_message_id_pk" PRIMARY KEY("tenant_id","message_id")
);
--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "position" bigint;--> statement-breakpoint
ALTER TABLE "endpoint" ADD COLUMN "ordering" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "endpoint" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "endpoint" ADD COLUMN "retry_policy" jsonb;--> statement-breakpoint
ALTER TABLE "event_type" ADD COLUMN "retry_policy" jsonb;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "content_type" text;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "headers" jsonb;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "ordering_key" text;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "deliver_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "background_task" ADD CONSTRAINT "background_task_tenant_id_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "background_task_open_idx" ON "background_task" USING btree ("seen_at") WHERE status in ('running', 'paused');--> statement-breakpoint
CREATE INDEX "background_task_endpoint_idx" ON "background_task" USING btree ("tenant_id","endpoint_id") WHERE status in ('running', 'paused');--> statement-breakpoint
CREATE INDEX "scheduled_message_due_idx" ON "scheduled_message" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "delivery_order_idx" ON "delivery" USING btree ("endpoint_id","position","message_id") WHERE lane is null and next_attempt_at is not null and position is not null;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON background_task, scheduled_message TO posthorn_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON background_task TO posthorn_api;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON scheduled_message TO posthorn_api;
--> statement-breakpoint
ALTER TABLE background_task ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE background_task FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant_only ON background_task TO posthorn_api
  USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
  WITH CHECK (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY engine ON background_task TO posthorn_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE scheduled_message ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE scheduled_message FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant_only ON scheduled_message TO posthorn_api
  USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
  WITH CHECK (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY engine ON scheduled_message TO posthorn_worker USING (true) WITH CHECK (true);

--> statement-breakpoint
-- The rate at which a tenant publishes is kept beside those of its applications, and the API spends it.
GRANT INSERT, UPDATE ON application_rate TO posthorn_api;
