//! Every operation against the vendor's own schema, and our readers against answers made from it.

use std::io::Read as _;
use std::sync::Arc;

use apollo_compiler::executable::{ExecutableDocument, Selection, SelectionSet};
use apollo_compiler::schema::{ExtendedType, Schema, Type};
use apollo_compiler::validation::Valid;
use connectors::commerce::shopify::Shopify;
use connectors::commerce::shopify::queries::OPERATIONS;
use domain::ports::commerce::{ChangeFeed, Commerce, CommerceError, TruthRequest};
use domain::shopper::Identity;
use serde_json::{Map, Value, json};

use super::client::mock;
use super::{ambient, config};
use crate::conformance::{approved, at, discount};

/// The vendor's schema, or `None` where it is not at hand.
fn schema() -> Option<Valid<Schema>> {
    let Ok(folder) = std::env::var("CARTWRIGHT_SHARED") else {
        println!("skipped: set CARTWRIGHT_SHARED to the folder that holds specs/shopify/admin_2026-10.graphql.gz");
        return None;
    };
    let path = format!("{folder}/specs/shopify/admin_2026-10.graphql.gz");
    let Ok(file) = std::fs::File::open(&path) else {
        println!("skipped: CARTWRIGHT_SHARED is set, but there is no {path}");
        return None;
    };
    // Part of the language since 2025, but not known to the validator.
    let mut sdl = String::from("directive @oneOf on INPUT_OBJECT\n");
    flate2::read::GzDecoder::new(file).read_to_string(&mut sdl).expect("gzip");
    let schema = Schema::parse_and_validate(sdl, "admin.graphql")
        .unwrap_or_else(|e| panic!("the vendor's schema: {}", e.errors));
    Some(schema)
}

/// An answer with every nullable part null, or none.
struct Answers {
    schema: Valid<Schema>,
    documents: Vec<(&'static str, Valid<ExecutableDocument>)>,
    nulls: bool,
}

impl Answers {
    fn data(&self, name: &str) -> Value {
        let document = &self.documents.iter().find(|(n, _)| *n == name).expect("one of ours").1;
        let operation = document.operations.get(Some(name)).expect("named as listed");
        self.object(document, &operation.selection_set)
    }

    fn object(&self, document: &ExecutableDocument, set: &SelectionSet) -> Value {
        let mut object = Map::new();
        for selection in &set.selections {
            let inner = match selection {
                Selection::Field(field) => {
                    let value = self.value(document, field.ty(), &field.selection_set, field.name.as_str());
                    object.insert(field.response_key().to_string(), value);
                    continue;
                }
                Selection::InlineFragment(fragment) => &fragment.selection_set,
                Selection::FragmentSpread(spread) => &spread.fragment_def(document).expect("defined").selection_set,
            };
            if let Value::Object(more) = self.object(document, inner) {
                object.extend(more);
            }
        }
        Value::Object(object)
    }

    fn value(&self, document: &ExecutableDocument, ty: &Type, set: &SelectionSet, field: &str) -> Value {
        match ty {
            Type::Named(_) | Type::List(_) if self.nulls => Value::Null,
            Type::List(item) | Type::NonNullList(item) => json!([self.value(document, item, set, field)]),
            Type::Named(_) | Type::NonNullNamed(_) if !set.is_empty() => self.object(document, set),
            Type::Named(name) | Type::NonNullNamed(name) => match (name.as_str(), self.schema.types.get(name)) {
                ("CurrencyCode", _) => json!("USD"),
                (_, Some(ExtendedType::Enum(of))) => json!(of.values.keys().next().expect("a value").as_str()),
                ("ID", _) => json!("gid://shopify/Thing/1"),
                ("DateTime", _) => json!("2026-11-20T10:00:00Z"),
                ("Decimal" | "Money", _) => json!("19.90"),
                ("URL", _) => json!("https://demo-shop.myshopify.com/x"),
                ("Boolean", _) => json!(false),
                ("Int", _) => json!(1),
                ("String", _) if field == "myshopifyDomain" => json!("demo-shop.myshopify.com"),
                ("String", _) => json!("text"),
                (other, _) => panic!("no value for {other}"),
            },
        }
    }
}

#[tokio::test]
async fn operations_and_readers_fit_the_vendors_schema() {
    let Some(schema) = schema() else { return };
    let documents = || {
        let parse = |(name, text): &(&'static str, &'static str)| {
            let document = ExecutableDocument::parse_and_validate(&schema, *text, *name);
            (*name, document.unwrap_or_else(|e| panic!("{name}: {}", e.errors)))
        };
        OPERATIONS.iter().map(parse).collect::<Vec<_>>()
    };
    assert!(ExecutableDocument::parse_and_validate(&schema, "{shop{nonsense}}", "bad").is_err(), "it can say no");
    for nulls in [false, true] {
        let answers = Arc::new(Answers { schema: schema.clone(), documents: documents(), nulls });
        let server = mock(move |operation, _| json!({"data": answers.data(operation)})).await;
        let shop = Shopify::new(config(Some(server.uri())), ambient().0).expect("good");
        for told in ask_everything(&shop).await {
            let words = told.err().map(|e| e.message).unwrap_or_default();
            assert!(!words.contains("cannot read"), "nulls {nulls}: {words}");
        }
        let mut asked: Vec<String> = server
            .received_requests()
            .await
            .expect("recorded")
            .iter()
            .map(|r| r.body_json::<Value>().expect("json")["operationName"].as_str().expect("named").to_owned())
            .collect();
        asked.sort();
        asked.dedup();
        // A second page of variants is asked for only where there is one.
        assert_eq!(asked.len(), OPERATIONS.len() - 1, "{asked:?}");
    }
}

async fn ask_everything(shop: &Shopify) -> Vec<Result<(), CommerceError>> {
    let since = at("2026-11-20T10:00:00Z");
    let usd = config(None).currency;
    let mut told = vec![shop.probe().await.map(|_| ())];
    for feed in ChangeFeed::ALL {
        told.push(shop.changes(feed, since, None).await.map(|_| ()));
    }
    told.push(shop.customers(since, None).await.map(|_| ()));
    told.push(shop.create_webhooks("https://cartwright.example.test/hooks/demo").await.map(|_| ()));
    let free = domain::decision::Discount { kind: domain::decision::DiscountKind::FreeShipping, ..discount(usd) };
    for discount in [discount(usd), free] {
        told.push(shop.create_coupon(&approved(discount)).await);
    }
    let cart = super::client::cart();
    let identities = [Identity::email("anna.berg@example.test").expect("an address")];
    let request = TruthRequest { cart: &cart, identities: &identities, cart_secret: None };
    told.push(shop.truth(request).await.map(|_| ()));
    told.push(shop.delivered_to("450789469").await.map(|_| ()));
    told
}
