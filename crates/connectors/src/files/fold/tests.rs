//! Carts and orders of small invented shoppers, and of real click streams where they are at hand.

use super::super::events::{EventColumns, Events};
use super::*;

/// `minute kind user product [price] [session]`, one row a line.
fn fold(rows: &str) -> (Vec<Event>, EventSummary) {
    let mut csv = "time,kind,user,product,price,session\n".to_owned();
    for row in rows.trim().lines() {
        let mut cells = row.split_whitespace();
        let minute: i64 = cells.next().and_then(|m| m.parse().ok()).expect("a minute");
        csv += &format!("{},{}\n", 1_600_000_000 + minute * 60, cells.collect::<Vec<_>>().join(","));
    }
    fold_csv(csv)
}

fn fold_csv(csv: String) -> (Vec<Event>, EventSummary) {
    let currency = Currency::from_code("EUR").expect("known");
    let rows = Events::open(std::io::Cursor::new(csv), EventColumns::preset("generic").ok(), currency);
    let options = LedgerOptions {
        shop: ShopId::new("demo").expect("a slug"),
        currency,
        received_at: Timestamp::from_ms(1_700_000_000_000),
    };
    let mut ledger = to_ledger(rows.expect("opens"), options);
    let events = ledger.by_ref().collect();
    (events, ledger.summary().clone())
}

fn cart(event: &Event) -> &CartSnapshot {
    match &event.body {
        EventBody::CartChanged { cart } => cart,
        other => panic!("{}", other.kind()),
    }
}

fn order(event: &Event) -> &OrderSnapshot {
    match &event.body {
        EventBody::OrderChanged { order } => order,
        other => panic!("{}", other.kind()),
    }
}

#[test]
fn a_cart_grows_shrinks_and_becomes_an_order_and_the_next_one_is_another() {
    let (events, summary) = fold(
        "0 view anna p1 10.00 s1
         1 cart anna p1 10.00 s1
         2 cart anna p1 10.00 s1
         3 cart anna p2 5.00 s1
         4 remove anna p1 10.00 s1
         4 remove anna p9 1.00 s1
         5 purchase anna p1 10.00 s1
         6 purchase anna p2 5.00 s1
         7 cart anna p3 2.00 s1
         8 purchase anna p3 2.00 s1",
    );
    let totals: Vec<i64> = events[..4].iter().map(|e| cart(e).total.minor).collect();
    assert_eq!(totals, [1000, 2000, 2500, 1500]);
    assert_eq!(cart(&events[3]).lines.len(), 2);
    assert_eq!(order(&events[4]).cart_key.as_ref(), Some(&cart(&events[0]).key));
    assert_eq!((order(&events[5]).total.minor, &order(&events[5]).key), (1500, &order(&events[4]).key));
    assert_ne!(cart(&events[6]).key, cart(&events[0]).key);
    assert_eq!(order(&events[7]).cart_key.as_ref(), Some(&cart(&events[6]).key));
    assert_eq!((summary.events, summary.sessions, summary.shoppers), (10, 1, 1));
    assert_eq!((summary.carts, summary.carts_purchased, summary.purchases, summary.purchase_rows), (2, 2, 2, 3));
    assert_eq!((summary.ledger_events, summary.problems.count), (8, 0));
}

#[test]
fn without_sessions_a_pause_of_more_than_thirty_minutes_begins_another() {
    let (events, summary) = fold(
        "0 purchase ben p1
         30 purchase ben p2
         61 purchase ben p3
         61 view cara p3",
    );
    assert_eq!((summary.sessions, summary.purchases), (3, 2));
    assert_eq!(order(&events[0]).key, order(&events[1]).key);
    assert_ne!(order(&events[1]).key, order(&events[2]).key);
    assert_eq!(order(&events[0]).cart_key, None);
}

#[test]
fn the_order_of_rows_does_not_matter_and_equal_rows_keep_different_ids() {
    let rows = [
        "0 cart dana p1 1.00 s",
        "0 cart dana p1 1.00 s",
        "0 cart dana p2 3.00 s",
        "2 purchase dana p1 1.00 s",
        "1 remove dana p2 3.00 s",
    ];
    let (mut forward, _) = fold(&rows.join("\n"));
    let mut reversed = rows;
    reversed.reverse();
    let (mut backward, _) = fold(&reversed.join("\n"));
    assert_eq!(forward, backward);
    forward.sort_by(|a, b| a.id.cmp(&b.id));
    backward.dedup_by(|a, b| a.id == b.id);
    forward.dedup_by(|a, b| a.id == b.id);
    assert_eq!(forward.len(), 5);
    assert!(forward.iter().all(|e| e.id.len() <= domain::event::EVENT_ID_BYTES_MAX));
}

#[test]
fn nothing_is_later_than_now_and_carts_are_bounded() {
    let mut csv = "time,kind,user,product,price,session\n1800000000,cart,eve,p,1,s\n".to_owned();
    for n in 0..LINES_MAX {
        csv += &format!("1800000001,cart,eve,p{n},1,s\n");
    }
    let (events, summary) = fold_csv(csv);
    assert_eq!(events[0].occurred_at, Timestamp::from_ms(1_700_000_000_000));
    assert_eq!(cart(events.last().expect("some")).lines.len(), LINES_MAX);
    assert_eq!(summary.problems.count, 1);
}

#[test]
fn a_row_far_out_of_order_is_counted_and_reported() {
    let mut csv = "time,kind,user,product,price,session\n1600000000,cart,a,p,1,s\n".to_owned();
    for n in 0..=WINDOW_ROWS {
        csv += &format!("{},view,b,p,1,s\n", 1_600_000_001 + n);
    }
    csv += "1599999999,cart,a,p,1,s\n";
    let (events, summary) = fold_csv(csv);
    assert_eq!((events.len(), summary.cart_rows, summary.problems.count), (1, 2, 1));
}

/// The expected numbers were counted by a program written apart from this one, from the definitions alone.
#[test]
fn real_click_streams_give_the_counts_of_an_independent_recount() {
    let Some(shared) = std::env::var_os("CARTWRIGHT_SHARED") else {
        println!("skipped: set CARTWRIGHT_SHARED to the folder that holds data/cart_*");
        return;
    };
    // events, sessions, shoppers, carts, carts that ended in an order, orders, problems
    for (folder, expected) in [
        ("cart_rees46", [12_008, 3_555, 3_267, 98, 58, 147, 0]),
        ("cart_taobao", [57_992, 9_668, 544, 760, 470, 983, 1]),
    ] {
        let path = std::path::Path::new(&shared).join("data").join(folder).join("events.csv.gz");
        let Ok(file) = std::fs::File::open(&path) else {
            println!("skipped: {} is not there", path.display());
            continue;
        };
        let currency = Currency::from_code("USD").expect("known");
        let shop = ShopId::new("demo").expect("a slug");
        let options = LedgerOptions { shop, currency, received_at: Timestamp::from_ms(1_780_000_000_000) };
        let mut ledger = to_ledger(Events::open(file, None, currency).expect("opens"), options);
        let ids: HashSet<String> = ledger.by_ref().map(|event| event.id).collect();
        let s = ledger.summary();
        let counted = [s.events, s.sessions, s.shoppers, s.carts, s.carts_purchased, s.purchases, s.problems.count];
        assert_eq!(counted, expected, "{folder}");
        assert_eq!(ids.len() as u64, s.ledger_events, "{folder}: ids are unique");
    }
}
