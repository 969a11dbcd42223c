CREATE TABLE "calendar_days" (
	"day" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "calendar_days_kind_check" CHECK ("calendar_days"."kind" in ('holiday', 'workday'))
);
--> statement-breakpoint
CREATE TABLE "calendar_years" (
	"year" integer PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "autosaves" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"task_id" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"based_on" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry_contributions" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"department_id" text NOT NULL,
	"number" integer NOT NULL,
	"progress" text NOT NULL,
	"problem" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"merged_version" integer
);
--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"department_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"wanted_until" timestamp (3) with time zone NOT NULL,
	"requested_by" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	CONSTRAINT "extensions_kind_check" CHECK ("extensions"."kind" in ('extension', 'latePermission')),
	CONSTRAINT "extensions_state_check" CHECK ("extensions"."state" in ('requested', 'granted', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "notice_tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"notice_id" text NOT NULL,
	"task_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"grade" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"report_year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"department_id" text NOT NULL,
	"text" text NOT NULL,
	"answer_by" text NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"read_by" text,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notices_kind_check" CHECK ("notices"."kind" in ('nudge', 'escalation')),
	CONSTRAINT "notices_grade_check" CHECK ("notices"."grade" in ('blue', 'yellow', 'red'))
);
--> statement-breakpoint
CREATE TABLE "plan_points" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"target_id" text NOT NULL,
	"quarter" integer NOT NULL,
	"expected" text,
	"label" text
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"number" integer NOT NULL,
	"department_id" text NOT NULL,
	"state" text NOT NULL,
	"change_reason" text,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"return_reason" text,
	CONSTRAINT "plans_state_check" CHECK ("plans"."state" in ('submitted', 'returned', 'approved', 'superseded', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "entry_remarks" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"field" text NOT NULL,
	"remark" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"version_number" integer NOT NULL,
	"method" text NOT NULL,
	"finding" text NOT NULL,
	"verified_on" text NOT NULL,
	"note" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verifications_method_check" CHECK ("verifications"."method" in ('spotCheck', 'onSite', 'documents')),
	CONSTRAINT "verifications_finding_check" CHECK ("verifications"."finding" in ('agrees', 'partly', 'differs'))
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"account_id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" integer,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"document" text,
	"effective_on" text NOT NULL,
	"other_task_ids" jsonb NOT NULL,
	"from_department_id" text,
	"to_department_id" text,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "task_changes_kind_check" CHECK ("task_changes"."kind" in ('adjusted', 'split', 'merged', 'transferred', 'suspended', 'resumed', 'cancelled', 'closed', 'reopened'))
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "duty" text DEFAULT 'clerk' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "signed_in_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "departments" ADD COLUMN "signs_off" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "entry_values" ADD COLUMN "milestones_met" jsonb;--> statement-breakpoint
ALTER TABLE "entry_versions" ADD COLUMN "signed_off_by" text;--> statement-breakpoint
ALTER TABLE "entry_versions" ADD COLUMN "signed_off_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "entry_versions" ADD COLUMN "sign_off_remark" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "life_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "origin" text DEFAULT 'report' NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "split_from_id" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "merged_into_id" text;--> statement-breakpoint
ALTER TABLE "autosaves" ADD CONSTRAINT "autosaves_account_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "autosaves" ADD CONSTRAINT "autosaves_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_contributions" ADD CONSTRAINT "entry_contributions_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_contributions" ADD CONSTRAINT "entry_contributions_department_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_contributions" ADD CONSTRAINT "entry_contributions_written_by_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_department_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_requested_by_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_tasks" ADD CONSTRAINT "notice_tasks_notice_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_tasks" ADD CONSTRAINT "notice_tasks_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_department_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_issued_by_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_read_by_fk" FOREIGN KEY ("read_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_points" ADD CONSTRAINT "plan_points_plan_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_points" ADD CONSTRAINT "plan_points_target_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_department_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_written_by_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_remarks" ADD CONSTRAINT "entry_remarks_version_fk" FOREIGN KEY ("version_id") REFERENCES "public"."entry_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_remarks" ADD CONSTRAINT "entry_remarks_written_by_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_entry_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_recorded_by_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_account_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_account_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_changes" ADD CONSTRAINT "task_changes_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_changes" ADD CONSTRAINT "task_changes_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_days_year" ON "calendar_days" USING btree ("year");--> statement-breakpoint
CREATE UNIQUE INDEX "autosaves_place_key" ON "autosaves" USING btree ("account_id","task_id","year","quarter");--> statement-breakpoint
CREATE INDEX "autosaves_account" ON "autosaves" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_contributions_version_key" ON "entry_contributions" USING btree ("task_id","year","quarter","department_id","number");--> statement-breakpoint
CREATE INDEX "extensions_quarter" ON "extensions" USING btree ("year","quarter");--> statement-breakpoint
CREATE INDEX "extensions_task" ON "extensions" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "notice_tasks_notice" ON "notice_tasks" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "notice_tasks_task" ON "notice_tasks" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_number_key" ON "notices" USING btree ("kind","year","number");--> statement-breakpoint
CREATE INDEX "notices_department" ON "notices" USING btree ("department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_points_place_key" ON "plan_points" USING btree ("plan_id","target_id","quarter");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_task_number_key" ON "plans" USING btree ("task_id","number");--> statement-breakpoint
CREATE INDEX "entry_remarks_version" ON "entry_remarks" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "verifications_entry" ON "verifications" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "recovery_codes_account" ON "recovery_codes" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "task_changes_task" ON "task_changes" USING btree ("task_id");