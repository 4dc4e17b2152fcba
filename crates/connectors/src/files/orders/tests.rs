//! A few rows of each preset, and what is refused.

use super::*;

fn read(csv: &str) -> (Vec<OrderSnapshot>, Vec<String>, u64) {
    let gbp = Currency::from_code("GBP").expect("known");
    let orders = Orders::open(std::io::Cursor::new(csv.to_owned()), None, gbp).expect("opens");
    let cancelled = orders.cancelled_rows;
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for item in orders {
        match item {
            Ok(order) => good.push(order),
            Err(problem) => bad.push(problem.to_string()),
        }
    }
    (good, bad, cancelled)
}

#[test]
fn uci_rows_are_grouped_and_cancellations_left_out() {
    let (orders, problems, cancelled) = read(
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n\
         2,A1,LANTERN,6.0,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n\
         1,B2,HOLDER,2.0,2010-12-01 08:00:00,2.55,,DE\n\
         2,C3,HANGER,8.0,2010-12-01 08:26:00,2.75,17850.0,United Kingdom\n\
         C3,A1,LANTERN,-1.0,2010-12-02 08:26:00,3.39,17850.0,United Kingdom\n\
         4,X,damaged,-9,2010-12-02 08:26:00,0,,\n\
         5,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,\n",
    );
    assert_eq!(orders.iter().map(|o| o.key.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!((orders[1].total.minor, orders[1].lines.len()), (4234, 2));
    assert_eq!(orders[1].identities, [Identity::customer("import", "17850")]);
    assert_eq!((orders[0].profile.country.as_deref(), orders[0].identities.len()), (Some("DE"), 0));
    assert_eq!(cancelled, 1);
    assert_eq!(problems, ["line 6: quantity is -9", "line 7: amount is negative: -11062.06"]);
}

#[test]
fn completejourney_rows_carry_line_totals_and_coupons() {
    let (orders, problems, _) = read(
        "household_id,store_id,basket_id,product_id,quantity,sales_value,retail_disc,coupon_disc,\
         coupon_match_disc,week,transaction_timestamp\n\
         7,1,100,A,2.0,11.87,2.9,0.5,0.0,8,2017-02-18 18:13:10\n\
         7,1,100,B,1.0,1.29,0.0,0.0,0.0,8,2017-02-18 18:13:10\n",
    );
    assert_eq!((orders[0].total.minor, orders[0].discount.map(|d| d.minor)), (1316, Some(50)));
    assert!(problems.is_empty());
}

#[test]
fn generic_rows_take_addresses_status_and_variants() {
    let (orders, problems, _) = read(
        "order;placed_at;email;product;variant;title;quantity;unit_price;status;coupon;country\n\
         A-1;2026-01-02T10:00:00+01:00;Ann@Example.test;p;p-42;Boot;1;79,90;completed;SAVE5;at\n\
         A-2;2026-01-02T10:00:00+01:00;;p;;Boot;1;79,90;teleported;;\n",
    );
    let order = &orders[0];
    assert_eq!((order.status, order.total.minor), (OrderStatus::Completed, 7990));
    assert_eq!((order.lines[0].variant_key.as_str(), &order.coupon_codes[..]), ("p-42", &["save5".to_owned()][..]));
    assert_eq!(order.identities, Identity::email("ann@example.test").into_iter().collect::<Vec<_>>());
    assert_eq!(order.profile.country.as_deref(), Some("AT"));
    assert_eq!(problems, ["line 3: unknown status \"teleported\""]);
}

#[test]
fn headers_without_a_price_or_of_no_preset_are_refused() {
    let gbp = Currency::from_code("GBP").expect("known");
    for header in ["order,placed_at,product,quantity\n", "a,b\n", ""] {
        assert!(Orders::open(std::io::Cursor::new(header), None, gbp).is_err(), "{header}");
    }
    let mut columns = OrderColumns::preset("generic").expect("known");
    assert!(columns.set("colour", "x").is_err() && OrderColumns::preset("x").is_err());
    columns.set("unit_price", "preis").expect("known");
    let file = "order,placed_at,product,quantity,preis\n1,2026-01-01,p,1,5\n";
    let mut orders = Orders::open(std::io::Cursor::new(file), Some(columns), gbp).expect("opens");
    assert_eq!(orders.next().expect("one").expect("good").total.minor, 500);
}

/// The expected numbers were counted by a program written apart from this one.
#[test]
fn real_orders_give_the_sums_of_an_independent_recount() {
    let Some(shared) = std::env::var_os("CARTWRIGHT_SHARED") else {
        println!("skipped: set CARTWRIGHT_SHARED to the folder that holds data/orders_*");
        return;
    };
    // orders, lines, total in minor units, problems, rows of cancellations
    for (file, expected) in [
        ("orders_uci_online_retail/online_retail.csv.gz", [14_575, 358_215, 747_081_303, 957, 6_496]),
        ("orders_completejourney/transactions_sample.csv.gz", [31_662, 50_327, 15_777_702, 258, 0]),
    ] {
        let path = std::path::Path::new(&shared).join("data").join(file);
        let Ok(handle) = std::fs::File::open(&path) else {
            println!("skipped: {} is not there", path.display());
            continue;
        };
        let orders = Orders::open(handle, None, Currency::from_code("GBP").expect("known")).expect("opens");
        let mut counted = [0, 0, 0, 0, orders.cancelled_rows.cast_signed()];
        for item in orders {
            match item {
                Ok(order) => {
                    counted[0] += 1;
                    counted[1] += order.lines.len() as i64;
                    counted[2] += order.total.minor;
                }
                Err(_) => counted[3] += 1,
            }
        }
        assert_eq!(counted, expected, "{file}");
    }
}
