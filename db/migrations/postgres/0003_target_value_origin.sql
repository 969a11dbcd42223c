ALTER TABLE "target_versions" ADD COLUMN "origin" text DEFAULT 'report' NOT NULL;--> statement-breakpoint
ALTER TABLE "target_versions" ADD COLUMN "document" text;