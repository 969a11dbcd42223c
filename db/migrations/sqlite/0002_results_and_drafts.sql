CREATE TABLE `report_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`file_name` text,
	`format` text NOT NULL,
	`source` text NOT NULL,
	`content_hash` text NOT NULL,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_drafts_state_check" CHECK("report_drafts"."state" in ('open', 'published', 'discarded'))
);
--> statement-breakpoint
CREATE INDEX `report_drafts_state` ON `report_drafts` (`state`);--> statement-breakpoint
CREATE TABLE `comparisons` (
	`id` text PRIMARY KEY NOT NULL,
	`result_id` text NOT NULL,
	`target_id` text NOT NULL,
	`comparability` text NOT NULL,
	`note` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`result_id`) REFERENCES `results`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `targets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comparisons_comparability_check" CHECK("comparisons"."comparability" in ('same', 'growth', 'scope', 'stockFlow'))
);
--> statement-breakpoint
CREATE INDEX `comparisons_target` ON `comparisons` (`target_id`);--> statement-breakpoint
CREATE TABLE `results` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`year` integer NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`value` text,
	`value_to` text,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`yoy` text,
	`rank` text,
	`trend` text,
	`passage_id` text NOT NULL,
	`quote` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	`figure_start` integer NOT NULL,
	`figure_end` integer NOT NULL,
	`position` integer NOT NULL,
	`answers_target_id` text,
	`retired_at` integer,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answers_target_id`) REFERENCES `targets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `results_report_key` ON `results` (`report_id`,`key`);--> statement-breakpoint
ALTER TABLE `target_sources` ADD `figure_start` integer;--> statement-breakpoint
ALTER TABLE `target_sources` ADD `figure_end` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `predecessor_id` text;