//! The store's suite: every case runs on SQLite in memory, on a SQLite file and on PostgreSQL.
//!
//! To add a case: a function that takes a [`fixture::Fixture`] in the file of its repository, and its name in the list
//! below. What only one database has goes to `sqlite_only` or `postgres_only`.

mod catalogue;
mod conversations;
mod discovery;
mod fixture;
mod flows;
mod groups;
mod ledger;
mod operations;
mod pages;
mod people;
mod photos;
mod postgres_only;
mod returns;
mod sales;
mod shops;
mod sqlite_only;
mod timers;
mod touches;

macro_rules! suite {
    ($($module:ident :: { $($case:ident),+ $(,)? })+) => {
        suite!(@on sqlite_memory { $($module::{$($case),+})+ });
        suite!(@on sqlite_file { $($module::{$($case),+})+ });
        suite!(@on postgres { $($module::{$($case),+})+ });
    };
    (@on $database:ident { $($module:ident :: { $($case:ident),+ })+ }) => {
        mod $database {$($(
            #[test]
            fn $case() {
                if let Some(fixture) = crate::fixture::$database() {
                    crate::$module::$case(&fixture);
                }
            }
        )+)+}
    };
}

suite! {
    ledger::{
        events_are_stored_once,
        reads_follow_a_position,
        cursors_are_remembered,
        bad_events_are_refused,
        concurrent_appends_are_answered_each,
        an_appended_batch_is_all_or_nothing,
    }
    shops::{shops_are_replaced, secrets_open_with_their_key_alone, secrets_are_bounded}
    people::{
        identities_point_at_their_person,
        merging_moves_everything,
        consent_is_a_ledger,
        suppression_keeps_the_earliest_reason,
        the_last_inbound_time_only_grows,
    }
    sales::{carts_are_found_by_everything, cart_identities_follow_the_cart, orders_are_found_by_everything}
    catalogue::{products_page_by_key, tombstones_are_kept_and_left_out}
    conversations::{conversations_are_kept_in_turn, the_latest_access_code_counts}
    returns::{returns_are_found_by_number_and_order}
    discovery::{exposures_are_replaced_and_paged, rules_are_versions_that_follow_each_other}
    pages::{pages_are_replaced_by_source_and_found_when_due}
    photos::{photos_are_bound_and_forgotten}
    flows::{published_versions_do_not_change, enrollments_are_found_by_everything, many_are_read_and_written_at_once}
    timers::{
        a_thousand_timers_fire_once_in_order,
        two_workers_never_hold_the_same_timer,
        leases_hide_and_run_out,
        cancelled_timers_do_not_fire,
        counts_survive_rolled_back_jobs,
    }
    touches::{
        an_effect_happens_once,
        updates_replace_by_id,
        filters_combine,
        due_touches_come_earliest_first,
        states_are_found_for_recovery,
        decisions_are_kept,
        tickets_are_open_until_closed,
    }
    groups::{
        a_failed_job_rolls_back_alone,
        a_panic_fails_its_job_alone,
        reading_jobs_cannot_write,
        shops_do_not_see_each_other,
        unstorable_text_is_refused,
        a_closed_store_refuses,
        a_full_queue_refuses,
    }
    operations::{
        a_backup_restores_into_either_database,
        a_restore_needs_an_empty_database,
        damaged_backups_are_refused_whole,
        projections_are_cleared_and_compared,
        integrity_is_checked,
    }
}
