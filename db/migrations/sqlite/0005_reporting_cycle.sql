CREATE TABLE `calendar_days` (
	`day` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	CONSTRAINT "calendar_days_kind_check" CHECK("calendar_days"."kind" in ('holiday', 'workday'))
);
--> statement-breakpoint
CREATE INDEX `calendar_days_year` ON `calendar_days` (`year`);--> statement-breakpoint
CREATE TABLE `calendar_years` (
	`year` integer PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`entered_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `autosaves` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`task_id` text NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`based_on` integer NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `autosaves_place_key` ON `autosaves` (`account_id`,`task_id`,`year`,`quarter`);--> statement-breakpoint
CREATE INDEX `autosaves_account` ON `autosaves` (`account_id`);--> statement-breakpoint
CREATE TABLE `entry_contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`department_id` text NOT NULL,
	`number` integer NOT NULL,
	`progress` text NOT NULL,
	`problem` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`merged_version` integer,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_contributions_version_key` ON `entry_contributions` (`task_id`,`year`,`quarter`,`department_id`,`number`);--> statement-breakpoint
CREATE TABLE `extensions` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`department_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`wanted_until` integer NOT NULL,
	`requested_by` text,
	`requested_at` integer NOT NULL,
	`until` integer,
	`decided_by` text,
	`decided_at` integer,
	`decision_reason` text,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "extensions_kind_check" CHECK("extensions"."kind" in ('extension', 'latePermission')),
	CONSTRAINT "extensions_state_check" CHECK("extensions"."state" in ('requested', 'granted', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `extensions_quarter` ON `extensions` (`year`,`quarter`);--> statement-breakpoint
CREATE INDEX `extensions_task` ON `extensions` (`task_id`);--> statement-breakpoint
CREATE TABLE `notice_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`notice_id` text NOT NULL,
	`task_id` text NOT NULL,
	FOREIGN KEY (`notice_id`) REFERENCES `notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notice_tasks_notice` ON `notice_tasks` (`notice_id`);--> statement-breakpoint
CREATE INDEX `notice_tasks_task` ON `notice_tasks` (`task_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`grade` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`report_year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`department_id` text NOT NULL,
	`text` text NOT NULL,
	`answer_by` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	`read_by` text,
	`read_at` integer,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_kind_check" CHECK("notices"."kind" in ('nudge', 'escalation')),
	CONSTRAINT "notices_grade_check" CHECK("notices"."grade" in ('blue', 'yellow', 'red'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_number_key` ON `notices` (`kind`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `notices_department` ON `notices` (`department_id`);--> statement-breakpoint
CREATE TABLE `plan_points` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`target_id` text NOT NULL,
	`quarter` integer NOT NULL,
	`expected` text,
	`label` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `targets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_points_place_key` ON `plan_points` (`plan_id`,`target_id`,`quarter`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`number` integer NOT NULL,
	`department_id` text NOT NULL,
	`state` text NOT NULL,
	`change_reason` text,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`return_reason` text,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_state_check" CHECK("plans"."state" in ('submitted', 'returned', 'approved', 'superseded', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_task_number_key` ON `plans` (`task_id`,`number`);--> statement-breakpoint
CREATE TABLE `entry_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`field` text NOT NULL,
	`remark` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `entry_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_remarks_version` ON `entry_remarks` (`version_id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`version_number` integer NOT NULL,
	`method` text NOT NULL,
	`finding` text NOT NULL,
	`verified_on` text NOT NULL,
	`note` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verifications_method_check" CHECK("verifications"."method" in ('spotCheck', 'onSite', 'documents')),
	CONSTRAINT "verifications_finding_check" CHECK("verifications"."finding" in ('agrees', 'partly', 'differs'))
);
--> statement-breakpoint
CREATE INDEX `verifications_entry` ON `verifications` (`entry_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_account` ON `recovery_codes` (`account_id`);--> statement-breakpoint
CREATE TABLE `second_factors` (
	`account_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` integer,
	`last_step` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `task_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`document` text,
	`effective_on` text NOT NULL,
	`other_task_ids` text NOT NULL,
	`from_department_id` text,
	`to_department_id` text,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "task_changes_kind_check" CHECK("task_changes"."kind" in ('adjusted', 'split', 'merged', 'transferred', 'suspended', 'resumed', 'cancelled', 'closed', 'reopened'))
);
--> statement-breakpoint
CREATE INDEX `task_changes_task` ON `task_changes` (`task_id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `duty` text DEFAULT 'clerk' NOT NULL;--> statement-breakpoint
ALTER TABLE `accounts` ADD `signed_in_at` integer;--> statement-breakpoint
ALTER TABLE `departments` ADD `signs_off` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `entry_values` ADD `milestones_met` text;--> statement-breakpoint
ALTER TABLE `entry_versions` ADD `signed_off_by` text;--> statement-breakpoint
ALTER TABLE `entry_versions` ADD `signed_off_at` integer;--> statement-breakpoint
ALTER TABLE `entry_versions` ADD `sign_off_remark` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `life_since` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `origin` text DEFAULT 'report' NOT NULL;--> statement-breakpoint
ALTER TABLE `tasks` ADD `split_from_id` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `merged_into_id` text;