ALTER TABLE "entries" DROP CONSTRAINT "entries_state_check";--> statement-breakpoint
ALTER TABLE "entry_versions" DROP CONSTRAINT "entry_versions_state_check";--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_state_check" CHECK ("entries"."state" in ('draft', 'internalReview', 'submitted', 'returned', 'approved'));--> statement-breakpoint
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_state_check" CHECK ("entry_versions"."state" in ('draft', 'internalReview', 'submitted', 'returned', 'approved'));