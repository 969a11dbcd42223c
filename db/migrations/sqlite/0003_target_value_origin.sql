ALTER TABLE `target_versions` ADD `origin` text DEFAULT 'report' NOT NULL;--> statement-breakpoint
ALTER TABLE `target_versions` ADD `document` text;