ALTER TABLE "outbox" DROP CONSTRAINT "outbox_lane_seq_pk";--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_lane_application_id_seq_pk" PRIMARY KEY("lane","application_id","seq");