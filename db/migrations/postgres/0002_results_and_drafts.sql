CREATE TABLE "report_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"file_name" text,
	"format" text NOT NULL,
	"source" text NOT NULL,
	"content_hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_drafts_state_check" CHECK ("report_drafts"."state" in ('open', 'published', 'discarded'))
);
--> statement-breakpoint
CREATE TABLE "comparisons" (
	"id" text PRIMARY KEY NOT NULL,
	"result_id" text NOT NULL,
	"target_id" text NOT NULL,
	"comparability" text NOT NULL,
	"note" text,
	"position" integer NOT NULL,
	CONSTRAINT "comparisons_comparability_check" CHECK ("comparisons"."comparability" in ('same', 'growth', 'scope', 'stockFlow'))
);
--> statement-breakpoint
CREATE TABLE "results" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"year" integer NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"value" text,
	"value_to" text,
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"yoy" text,
	"rank" text,
	"trend" text,
	"passage_id" text NOT NULL,
	"quote" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"figure_start" integer NOT NULL,
	"figure_end" integer NOT NULL,
	"position" integer NOT NULL,
	"answers_target_id" text,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "target_sources" ADD COLUMN "figure_start" integer;--> statement-breakpoint
ALTER TABLE "target_sources" ADD COLUMN "figure_end" integer;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "predecessor_id" text;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_result_fk" FOREIGN KEY ("result_id") REFERENCES "public"."results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_target_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_report_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_passage_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_answers_target_fk" FOREIGN KEY ("answers_target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_drafts_state" ON "report_drafts" USING btree ("state");--> statement-breakpoint
CREATE INDEX "comparisons_target" ON "comparisons" USING btree ("target_id");--> statement-breakpoint
CREATE UNIQUE INDEX "results_report_key" ON "results" USING btree ("report_id","key");