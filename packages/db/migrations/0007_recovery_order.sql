DROP INDEX "delivery_recovery_idx";--> statement-breakpoint
DROP INDEX "delivery_order_idx";--> statement-breakpoint
CREATE INDEX "delivery_recovery_idx" ON "delivery" USING btree ("endpoint_id","next_attempt_at","message_id") WHERE lane is null and next_attempt_at is not null;--> statement-breakpoint
CREATE INDEX "delivery_order_idx" ON "delivery" USING btree ("endpoint_id","position","message_id") WHERE lane is null and next_attempt_at is not null;