ALTER TABLE "application" ADD COLUMN "alerts_of" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "application_alert_idx" ON "application" USING btree ("tenant_id","alerts_of") WHERE kind = 'alert';