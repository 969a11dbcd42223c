CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"login" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"department_id" text,
	"password_hash" text,
	"one_time" boolean NOT NULL,
	"auth_version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	CONSTRAINT "accounts_role_check" CHECK ("accounts"."role" in ('department', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "password_links" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"auth_version" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"department_id" text NOT NULL,
	"role" text NOT NULL,
	"standing" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"decided_by" text,
	CONSTRAINT "assignments_role_check" CHECK ("assignments"."role" in ('lead', 'support')),
	CONSTRAINT "assignments_standing_check" CHECK ("assignments"."standing" in ('suggested', 'confirmed'))
);
--> statement-breakpoint
CREATE TABLE "department_names" (
	"id" text PRIMARY KEY NOT NULL,
	"department_id" text NOT NULL,
	"name" text NOT NULL,
	"short" text NOT NULL,
	"since" text,
	"until" text
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"is_group" boolean NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" integer PRIMARY KEY NOT NULL,
	"format" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"action" text NOT NULL,
	"actor_id" text,
	"actor_role" text,
	"actor_department" text,
	"address" text,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"reason" text,
	"success" boolean NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"kind" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "livelihood_projects" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"passage_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"key" text NOT NULL,
	"parent_key" text,
	"kind" text NOT NULL,
	"heading" text,
	"text" text NOT NULL,
	"location" text NOT NULL,
	"position" integer NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"emphasis" jsonb NOT NULL,
	"remark" text,
	"stance_reason" text,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "passages_kind_check" CHECK ("passages"."kind" in ('part', 'chapter', 'paragraph', 'project', 'sentence'))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"title" text NOT NULL,
	"subtitle" text NOT NULL,
	"speaker" text NOT NULL,
	"speaker_office" text NOT NULL,
	"meeting" text NOT NULL,
	"given_on" text NOT NULL,
	"provenance" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"loaded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"department_id" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"approved_version" integer,
	"first_submitted_at" timestamp (3) with time zone,
	"reopen_until" timestamp (3) with time zone,
	CONSTRAINT "entries_state_check" CHECK ("entries"."state" in ('draft', 'submitted', 'returned', 'approved'))
);
--> statement-breakpoint
CREATE TABLE "entry_values" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"target_id" text NOT NULL,
	"target_version_id" text NOT NULL,
	"value" text,
	"blank" text,
	"blank_reason" text,
	"typed" text,
	CONSTRAINT "entry_values_blank_check" CHECK ("entry_values"."blank" is null or "entry_values"."blank" in ('notDue', 'notApplicable', 'notAvailable'))
);
--> statement-breakpoint
CREATE TABLE "entry_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"judgement" text,
	"progress" text NOT NULL,
	"problem_public" text NOT NULL,
	"problem_internal" text NOT NULL,
	"next_step" text NOT NULL,
	"correction_reason" text,
	"declared_at" timestamp (3) with time zone,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"return_reason" text,
	"verdict" jsonb,
	CONSTRAINT "entry_versions_state_check" CHECK ("entry_versions"."state" in ('draft', 'submitted', 'returned', 'approved')),
	CONSTRAINT "entry_versions_judgement_check" CHECK ("entry_versions"."judgement" is null or "entry_versions"."judgement" in ('early', 'normal', 'late', 'done', 'suspended')),
	CONSTRAINT "entry_versions_four_eyes_check" CHECK ("entry_versions"."decided_by" is null or "entry_versions"."decided_by" <> "entry_versions"."written_by")
);
--> statement-breakpoint
CREATE TABLE "reporting_windows" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"backfill" boolean NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "reporting_windows_quarter_check" CHECK ("reporting_windows"."quarter" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "target_relations" (
	"id" text PRIMARY KEY NOT NULL,
	"target_id" text NOT NULL,
	"other_id" text NOT NULL,
	"type" text NOT NULL,
	"inferred" boolean NOT NULL,
	"note" text,
	CONSTRAINT "target_relations_type_check" CHECK ("target_relations"."type" in ('sum', 'subset', 'different'))
);
--> statement-breakpoint
CREATE TABLE "target_sources" (
	"id" text PRIMARY KEY NOT NULL,
	"target_id" text NOT NULL,
	"passage_id" text NOT NULL,
	"role" text NOT NULL,
	"quote" text NOT NULL,
	"unit" text,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "target_sources_role_check" CHECK ("target_sources"."role" in ('source', 'mention', 'baseline'))
);
--> statement-breakpoint
CREATE TABLE "target_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"target_id" text NOT NULL,
	"number" integer NOT NULL,
	"value" text,
	"value_to" text,
	"unit" text NOT NULL,
	"normalised" text,
	"normalised_unit" text,
	"baseline" text,
	"since" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"direction" text NOT NULL,
	"bound" text NOT NULL,
	"measure" text NOT NULL,
	"becomes" text,
	"trend" text,
	"position" integer NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "targets_kind_check" CHECK ("targets"."kind" in ('count', 'amount', 'growthRate', 'ratio', 'milestone')),
	CONSTRAINT "targets_direction_check" CHECK ("targets"."direction" in ('reach', 'increase', 'within')),
	CONSTRAINT "targets_bound_check" CHECK ("targets"."bound" in ('exact', 'atLeast', 'atMost', 'about')),
	CONSTRAINT "targets_measure_check" CHECK ("targets"."measure" in ('flow', 'stock', 'rate', 'level', 'cap', 'external', 'node', 'none'))
);
--> statement-breakpoint
CREATE TABLE "task_sources" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"passage_id" text NOT NULL,
	"quote" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"class" text NOT NULL,
	"chapter" text NOT NULL,
	"paragraph_key" text NOT NULL,
	"project" integer,
	"headline" boolean NOT NULL,
	"life" text NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "tasks_class_check" CHECK ("tasks"."class" in ('quantified', 'milestone', 'qualitative')),
	CONSTRAINT "tasks_life_check" CHECK ("tasks"."life" in ('underway', 'awaitingCheck', 'closed', 'adjusted', 'suspended', 'cancelled', 'transferred'))
);
--> statement-breakpoint
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_account_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_department_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_names" ADD CONSTRAINT "department_names_department_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "livelihood_projects" ADD CONSTRAINT "livelihood_projects_report_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_report_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_department_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_values" ADD CONSTRAINT "entry_values_version_fk" FOREIGN KEY ("version_id") REFERENCES "public"."entry_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_values" ADD CONSTRAINT "entry_values_target_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_values" ADD CONSTRAINT "entry_values_target_version_fk" FOREIGN KEY ("target_version_id") REFERENCES "public"."target_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_entry_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_written_by_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_relations" ADD CONSTRAINT "target_relations_target_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_relations" ADD CONSTRAINT "target_relations_other_fk" FOREIGN KEY ("other_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_sources" ADD CONSTRAINT "target_sources_target_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_sources" ADD CONSTRAINT "target_sources_passage_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_versions" ADD CONSTRAINT "target_versions_target_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_sources" ADD CONSTRAINT "task_sources_task_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_sources" ADD CONSTRAINT "task_sources_passage_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_report_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_login_key" ON "accounts" USING btree ("login");--> statement-breakpoint
CREATE INDEX "password_links_account" ON "password_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "assignments_task" ON "assignments" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "assignments_department" ON "assignments" USING btree ("department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "department_names_name_key" ON "department_names" USING btree ("department_id","name");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "events_actor" ON "events" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "livelihood_projects_report_number_key" ON "livelihood_projects" USING btree ("report_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "passages_report_key" ON "passages" USING btree ("report_id","key");--> statement-breakpoint
CREATE INDEX "passages_report_position" ON "passages" USING btree ("report_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_year_key" ON "reports" USING btree ("year");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_task_quarter_key" ON "entries" USING btree ("task_id","year","quarter");--> statement-breakpoint
CREATE INDEX "entries_department" ON "entries" USING btree ("department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_values_version_target_key" ON "entry_values" USING btree ("version_id","target_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_versions_entry_number_key" ON "entry_versions" USING btree ("entry_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "reporting_windows_quarter_key" ON "reporting_windows" USING btree ("year","quarter");--> statement-breakpoint
CREATE INDEX "target_sources_target" ON "target_sources" USING btree ("target_id");--> statement-breakpoint
CREATE UNIQUE INDEX "target_versions_target_number_key" ON "target_versions" USING btree ("target_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "targets_task_key" ON "targets" USING btree ("task_id","key");--> statement-breakpoint
CREATE INDEX "task_sources_task" ON "task_sources" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "task_sources_passage" ON "task_sources" USING btree ("passage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_report_code_key" ON "tasks" USING btree ("report_id","code");