PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`department_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`approved_version` integer,
	`first_submitted_at` integer,
	`reopen_until` integer,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entries_state_check" CHECK("__new_entries"."state" in ('draft', 'internalReview', 'submitted', 'returned', 'approved'))
);
--> statement-breakpoint
INSERT INTO `__new_entries`("id", "task_id", "year", "quarter", "department_id", "state", "version", "approved_version", "first_submitted_at", "reopen_until") SELECT "id", "task_id", "year", "quarter", "department_id", "state", "version", "approved_version", "first_submitted_at", "reopen_until" FROM `entries`;--> statement-breakpoint
DROP TABLE `entries`;--> statement-breakpoint
ALTER TABLE `__new_entries` RENAME TO `entries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_task_quarter_key` ON `entries` (`task_id`,`year`,`quarter`);--> statement-breakpoint
CREATE INDEX `entries_department` ON `entries` (`department_id`);--> statement-breakpoint
CREATE TABLE `__new_entry_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`judgement` text,
	`progress` text NOT NULL,
	`problem_public` text NOT NULL,
	`problem_internal` text NOT NULL,
	`next_step` text NOT NULL,
	`correction_reason` text,
	`declared_at` integer,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`submitted_at` integer,
	`withdrawn_at` integer,
	`decided_by` text,
	`decided_at` integer,
	`return_reason` text,
	`verdict` text,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entry_versions_state_check" CHECK("__new_entry_versions"."state" in ('draft', 'internalReview', 'submitted', 'returned', 'approved')),
	CONSTRAINT "entry_versions_judgement_check" CHECK("__new_entry_versions"."judgement" is null or "__new_entry_versions"."judgement" in ('early', 'normal', 'late', 'done', 'suspended')),
	CONSTRAINT "entry_versions_four_eyes_check" CHECK("__new_entry_versions"."decided_by" is null or "__new_entry_versions"."decided_by" <> "__new_entry_versions"."written_by")
);
--> statement-breakpoint
INSERT INTO `__new_entry_versions`("id", "entry_id", "number", "state", "judgement", "progress", "problem_public", "problem_internal", "next_step", "correction_reason", "declared_at", "written_by", "written_at", "submitted_at", "withdrawn_at", "decided_by", "decided_at", "return_reason", "verdict") SELECT "id", "entry_id", "number", "state", "judgement", "progress", "problem_public", "problem_internal", "next_step", "correction_reason", "declared_at", "written_by", "written_at", "submitted_at", "withdrawn_at", "decided_by", "decided_at", "return_reason", "verdict" FROM `entry_versions`;--> statement-breakpoint
DROP TABLE `entry_versions`;--> statement-breakpoint
ALTER TABLE `__new_entry_versions` RENAME TO `entry_versions`;--> statement-breakpoint
CREATE UNIQUE INDEX `entry_versions_entry_number_key` ON `entry_versions` (`entry_id`,`number`);