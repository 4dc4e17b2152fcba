//! The catalogue in memory follows what is stored, whoever projected it.

use std::sync::Arc;

use app::context::App;
use discovery::Query;
use domain::event::EventBody;
use domain::ports::store::write;
use domain::product::{Product, Stock};
use testkit::build;

use crate::stage::{ONE_MAIL, Stage};
use crate::support::{block_on, hours, shop_id};

fn told(stage: &Stage, id: &str, body: EventBody) {
    stage.append(id, body);
    stage.wait_minutes(1);
}

fn tent(title: &str) -> EventBody {
    let product = Product { title: title.into(), ..build::product("tent") };
    let variants = vec![build::variant("tent-1", "tent")];
    EventBody::ProductChanged { product: Box::new(product), variants, variants_complete: true }
}

/// Keys of the products that a node finds.
fn found(app: &App, query: &Query) -> Vec<String> {
    let shop = write(&*app.store, |tx| tx.shop(&shop_id())).expect("reads").expect("a shop");
    let shelf = block_on(app.shelves.of(app, &shop)).expect("the shelf is filled");
    shelf.search(query, app.now()).hits.into_iter().map(|hit| hit.product_key).collect()
}

#[test]
fn every_node_finds_what_was_projected_last() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.go_to(hours(0));
    let other = App { shelves: Arc::default(), ..stage.app.clone() };
    let both = |query: &Query| {
        let (here, there) = (found(&stage.app, query), found(&other, query));
        assert_eq!(here, there, "{query:?}");
        here
    };
    let tents = Query::text("zeppelin tent");
    assert_eq!(both(&tents), Vec::<String>::new());

    told(&stage, "t-1", tent("Zeppelin Tent"));
    assert_eq!(both(&tents), ["tent"]);

    let sold_out = domain::product::Variant { stock: Stock::SoldOut, ..build::variant("tent-1", "tent") };
    told(&stage, "t-2", EventBody::VariantChanged { variant: Box::new(sold_out) });
    let can_be_bought = Query { only_available: true, ..tents.clone() };
    assert_eq!(both(&can_be_bought), Vec::<String>::new());
    assert_eq!(both(&tents), ["tent"]);

    told(&stage, "t-3", tent("Balloon Tent"));
    assert_eq!(both(&Query::text("balloon")), ["tent"]);

    told(&stage, "t-4", EventBody::ProductDeleted { product_key: "tent".into() });
    assert_eq!(both(&tents), Vec::<String>::new());
}
