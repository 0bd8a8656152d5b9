CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_by_identity` ON `accounts` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `email_changes` (
	`user_id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_changes_token_hash_unique` ON `email_changes` (`token_hash`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`unit_id` text,
	`roles` text NOT NULL,
	`invited_by` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `invited_domains` (
	`domain` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key_unique` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`awaits_code` integer DEFAULT false NOT NULL,
	`provider` text,
	`id_token` text,
	`proven_twice` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`outcome` text NOT NULL,
	`user_agent` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_ins_by_person` ON `sign_ins` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `sign_ins_by_time` ON `sign_ins` (`at`);--> statement-breakpoint
CREATE TABLE `two_step` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` integer,
	`last_span` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `two_step_codes` (
	`user_id` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`user_id`, `hash`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`user_id`, `role`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`language` text DEFAULT 'fi' NOT NULL,
	`unit_id` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`closed_at` integer,
	`seen_at` integer,
	`anonymised_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer,
	`updated_at` integer
);
--> statement-breakpoint
CREATE TABLE `cpv_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL,
	`search` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `example_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text,
	`fields` text NOT NULL,
	`offered` text NOT NULL,
	`consents` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `example_drafts_plan_id_unique` ON `example_drafts` (`plan_id`);--> statement-breakpoint
CREATE TABLE `example_versions` (
	`example` integer NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`by` text,
	`reason` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`example`, `version`),
	FOREIGN KEY (`example`) REFERENCES `examples`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `examples` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`stage` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`origin` text NOT NULL,
	`plan_id` text,
	`theme` text NOT NULL,
	`second_theme` text,
	`country` text NOT NULL,
	`city` text,
	`city_id` text,
	`year` integer,
	`state` text,
	`object` text,
	`procedure` text,
	`value_eur` integer,
	`value_band` text,
	`questions` text NOT NULL,
	`has_figures` integer NOT NULL,
	`has_documents` integer NOT NULL,
	`completeness` integer NOT NULL,
	`checked_on` text NOT NULL,
	`published_at` integer,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`proposed_by` text,
	`proposed_at` integer,
	`comments` text,
	`content` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `examples_id_unique` ON `examples` (`id`);--> statement-breakpoint
CREATE INDEX `examples_by_stage` ON `examples` (`stage`,`theme`,`completeness`,`second_theme`,`questions`,`procedure`,`state`,`object`,`value_band`,`country`,`city`,`year`,`has_figures`,`value_eur`,`published_at`,`checked_on`);--> statement-breakpoint
CREATE INDEX `examples_by_city` ON `examples` (`city_id`,`stage`);--> statement-breakpoint
CREATE INDEX `examples_by_plan` ON `examples` (`plan_id`);--> statement-breakpoint
CREATE TABLE `city_guidance` (
	`city_id` text NOT NULL,
	`question` text NOT NULL,
	`version` integer NOT NULL,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`city_id`, `question`, `version`),
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `wordings` (
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`by` text,
	`content` text NOT NULL,
	PRIMARY KEY(`number`, `version`),
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `inquiries` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`city_id` text NOT NULL,
	`unit_id` text,
	`example_id` text,
	`handed_to` text,
	`asked_by` text NOT NULL,
	`asker` text NOT NULL,
	`asked_by_city` text NOT NULL,
	`may_name_city` integer NOT NULL,
	`excerpt` text,
	`at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`shown_question` text,
	`shown_answer` text,
	`shown_at` integer,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handed_to`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asker`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_city`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inquiries_by_asker` ON `inquiries` (`asker`,`last_at`);--> statement-breakpoint
CREATE INDEX `inquiries_by_city` ON `inquiries` (`city_id`,`last_at`);--> statement-breakpoint
CREATE INDEX `inquiries_shown` ON `inquiries` (`example_id`,`shown_at`) WHERE "inquiries"."shown_at" is not null;--> statement-breakpoint
CREATE TABLE `inquiry_turns` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`inquiry_id` text NOT NULL,
	`side` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inquiry_turns_id_unique` ON `inquiry_turns` (`id`);--> statement-breakpoint
CREATE INDEX `inquiry_turns_by_inquiry` ON `inquiry_turns` (`inquiry_id`,`number`);--> statement-breakpoint
CREATE TABLE `act_log` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`kind` text NOT NULL,
	`act` text NOT NULL,
	`object` text NOT NULL,
	`city` text,
	`facts` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `act_log_by_city` ON `act_log` (`city`,`number`);--> statement-breakpoint
CREATE INDEX `act_log_by_object` ON `act_log` (`object`,`number`);--> statement-breakpoint
CREATE INDEX `act_log_by_person` ON `act_log` (`by`,`number`);--> statement-breakpoint
CREATE TABLE `logged_answers` (
	`only` integer PRIMARY KEY NOT NULL,
	`upto` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `market_dialogues` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` text NOT NULL,
	`city_id` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`invitations` text NOT NULL,
	`days` text NOT NULL,
	`questions` text NOT NULL,
	`how_to` text NOT NULL,
	`closes_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	`learned` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `market_dialogues_plan_id_unique` ON `market_dialogues` (`plan_id`);--> statement-breakpoint
CREATE INDEX `market_dialogues_by_close` ON `market_dialogues` (`closes_on`);--> statement-breakpoint
CREATE TABLE `market_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`day` text NOT NULL,
	`party` text NOT NULL,
	`question` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `market_notes_by_plan` ON `market_notes` (`plan_id`,`day`);--> statement-breakpoint
CREATE TABLE `network_confirmations` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`city_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `network_confirmations_by_city` ON `network_confirmations` (`city_id`,`at`);--> statement-breakpoint
CREATE TABLE `network_facts` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`is_current` integer DEFAULT true NOT NULL,
	`subject` text NOT NULL,
	`kind` text NOT NULL,
	`place` integer NOT NULL,
	`text` text NOT NULL,
	`number` integer,
	`led` text,
	`city_id` text,
	`sources` text NOT NULL,
	`checked_on` text NOT NULL,
	`is_removed` integer DEFAULT false NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`id`, `version`),
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `network_facts_current` ON `network_facts` (`subject`,`place`) WHERE "network_facts"."is_current";--> statement-breakpoint
CREATE TABLE `cities` (
	`id` text PRIMARY KEY NOT NULL,
	`region_id` text NOT NULL,
	`name_fi` text NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL,
	`municipality_code` text NOT NULL,
	`nuts3` text NOT NULL,
	`business_id` text,
	`street` text,
	`postal_code` text,
	`town` text,
	`contact_name` text,
	`contact_email` text,
	`contact_phone` text,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cities_municipality_code_unique` ON `cities` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`city_id` text NOT NULL,
	`name` text NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `news` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`language` text NOT NULL,
	`path` text NOT NULL,
	`plan_id` text,
	`at` integer NOT NULL,
	`read_at` integer,
	`is_for_digest` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `news_once` ON `news` (`user_id`,`key`);--> statement-breakpoint
CREATE INDEX `news_unread` ON `news` (`user_id`) WHERE "news"."read_at" is null;--> statement-breakpoint
CREATE INDEX `news_for_digest` ON `news` (`user_id`,`number`) WHERE "news"."is_for_digest";--> statement-breakpoint
CREATE TABLE `news_choices` (
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	PRIMARY KEY(`user_id`, `kind`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `removal_requests` (
	`user_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`asked_at` integer NOT NULL,
	`accepted_at` integer,
	`refused_at` integer,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `retention` (
	`kind` text PRIMARY KEY NOT NULL,
	`days` integer NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statement_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`page` text DEFAULT '' NOT NULL,
	`email` text,
	`language` text NOT NULL,
	`sent_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statement_feedback_by_due` ON `statement_feedback` (`answered_at`,`due_on`);--> statement-breakpoint
CREATE TABLE `answers` (
	`plan_id` text NOT NULL,
	`question` text NOT NULL,
	`row` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`value` text,
	`level` text,
	`secret_ground` text,
	`secret_until` text,
	`version` integer NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `question`, `row`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`name` text NOT NULL,
	`content_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` blob NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_by_plan` ON `attachments` (`plan_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`plan_id` text NOT NULL,
	`months` integer NOT NULL,
	`due_on` text NOT NULL,
	`asked_at` integer,
	`answers` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`answered_by` text,
	`answered_at` integer,
	PRIMARY KEY(`plan_id`, `months`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_due` ON `follow_ups` (`asked_at`,`due_on`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`to` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`reply_to` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`next_try_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_key_unique` ON `mails` (`key`);--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`sent_at`,`next_try_at`);--> statement-breakpoint
CREATE TABLE `plan_counts` (
	`city_id` text NOT NULL,
	`state` text NOT NULL,
	`themes` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`city_id`, `state`, `themes`)
);
--> statement-breakpoint
CREATE TABLE `plan_events` (
	`id` integer PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`question` text,
	`row` text,
	`version` integer,
	`value` text,
	`facts` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_events_by_plan` ON `plan_events` (`plan_id`,`id`);--> statement-breakpoint
CREATE TABLE `plan_invitations` (
	`plan_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invitation_id` text,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `email`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_invitations_by_email` ON `plan_invitations` (`email`);--> statement-breakpoint
CREATE TABLE `plan_members` (
	`plan_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `user_id`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_members_by_user` ON `plan_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `plan_revisions` (
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`document` text NOT NULL,
	`receipt` text NOT NULL,
	`submitted_by` text NOT NULL,
	`submitted_at` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `number`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_revisions_receipt` ON `plan_revisions` (`receipt`);--> statement-breakpoint
CREATE INDEX `plan_revisions_sent` ON `plan_revisions` (`plan_id`,`number`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`name` text NOT NULL,
	`snapshot` text NOT NULL,
	`named_by` text NOT NULL,
	`named_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_versions_by_plan` ON `plan_versions` (`plan_id`,`named_at`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`city_id` text NOT NULL,
	`unit_id` text,
	`form_version` text NOT NULL,
	`state` text NOT NULL,
	`stopped_from` text,
	`version` integer DEFAULT 1 NOT NULL,
	`answers_version` integer DEFAULT 0 NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`not_reviewed` integer DEFAULT false NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`track` text NOT NULL,
	`visibility` text NOT NULL,
	`joint` text,
	`themes` text NOT NULL,
	`object` text,
	`notice_on` text,
	`origin` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`binned_at` integer,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_number_unique` ON `plans` (`number`);--> statement-breakpoint
CREATE INDEX `plans_by_city` ON `plans` (`city_id`,`state`) WHERE "plans"."binned_at" is null;--> statement-breakpoint
CREATE INDEX `plans_by_state` ON `plans` (`state`,`saved_at`) WHERE "plans"."binned_at" is null;--> statement-breakpoint
CREATE INDEX `plans_by_notice` ON `plans` (`notice_on`) WHERE "plans"."binned_at" is null and "plans"."notice_on" is not null;--> statement-breakpoint
CREATE TABLE `thread_messages` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`thread_id` text NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_messages_id_unique` ON `thread_messages` (`id`);--> statement-breakpoint
CREATE INDEX `thread_messages_by_thread` ON `thread_messages` (`thread_id`,`number`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`step` text NOT NULL,
	`question` text NOT NULL,
	`audience` text NOT NULL,
	`assigned_to` text,
	`due_on` text,
	`resolved_at` integer,
	`resolved_by` text,
	`last_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assigned_to`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_by_plan` ON `threads` (`plan_id`,`last_at`);--> statement-breakpoint
CREATE INDEX `threads_by_person` ON `threads` (`assigned_to`,`due_on`) WHERE "threads"."resolved_at" is null;--> statement-breakpoint
CREATE TABLE `radar_matches` (
	`id` text PRIMARY KEY NOT NULL,
	`first_plan` text NOT NULL,
	`second_plan` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`dismissed_at` integer,
	`first_answer` text,
	`second_answer` text,
	FOREIGN KEY (`first_plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `radar_matches_once` ON `radar_matches` (`first_plan`,`second_plan`);--> statement-breakpoint
CREATE UNIQUE INDEX `radar_matches_by_second` ON `radar_matches` (`second_plan`,`first_plan`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`example` integer NOT NULL,
	`version` integer NOT NULL,
	`wrong` text NOT NULL,
	`source` text NOT NULL,
	`email` text,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`handled_at` integer,
	`handled_by` text,
	FOREIGN KEY (`example`) REFERENCES `examples`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`handled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_open` ON `corrections` (`handled_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`user_id` text NOT NULL,
	`search` text NOT NULL,
	`created_at` integer NOT NULL,
	`told_until` integer NOT NULL,
	PRIMARY KEY(`user_id`, `search`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absences_by_user` ON `absences` (`user_id`,`last_day`);--> statement-breakpoint
CREATE TABLE `decision_drafts` (
	`plan_id` text NOT NULL,
	`revision` integer NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `revision`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`route` text,
	`letter` text NOT NULL,
	`language` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`changes` text NOT NULL,
	`receipt` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`working_days` integer,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_by_plan` ON `decisions` (`plan_id`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_receipt` ON `decisions` (`receipt`);--> statement-breakpoint
CREATE TABLE `expert_cities` (
	`user_id` text NOT NULL,
	`city_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `city_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `experts` (
	`user_id` text PRIMARY KEY NOT NULL,
	`skills` text NOT NULL,
	`languages` text NOT NULL,
	`tied_suppliers` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reopen_requests` (
	`plan_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_answers` (
	`review_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`review_id`, `field`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `review_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`question` text NOT NULL,
	`row` text DEFAULT '' NOT NULL,
	`quote` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`reply` text,
	`reply_text` text DEFAULT '' NOT NULL,
	`reply_version` integer DEFAULT 0 NOT NULL,
	`replied_by` text,
	`replied_at` integer,
	`settled_at` integer,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`replied_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_comments_by_review` ON `review_comments` (`review_id`,`question`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`revision` integer NOT NULL,
	`expert_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`rubric` text NOT NULL,
	`due_on` text NOT NULL,
	`declaration` text,
	`reason` text DEFAULT '' NOT NULL,
	`minutes_counted` integer DEFAULT 0 NOT NULL,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`started_at` integer,
	`sent_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`expert_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_by_plan` ON `reviews` (`plan_id`,`revision`);--> statement-breakpoint
CREATE INDEX `reviews_by_expert` ON `reviews` (`expert_id`,`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `reviews_sent_by_expert` ON `reviews` (`expert_id`,`sent_at`) WHERE "reviews"."sent_at" is not null;--> statement-breakpoint
CREATE INDEX `reviews_by_due` ON `reviews` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `reviews_waiting` ON `reviews` (`due_on`,`plan_id`,`expert_id`) WHERE "reviews"."state" in ('assigned', 'open', 'started');--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_one_active` ON `reviews` (`plan_id`,`revision`,`expert_id`) WHERE "reviews"."state" in ('assigned', 'open', 'started', 'sent');--> statement-breakpoint
CREATE TABLE `tallies` (
	`kind` text NOT NULL,
	`month` text NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`kind`, `month`, `key`)
);
